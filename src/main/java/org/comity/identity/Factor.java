package org.comity.identity;

/// By what a person has proved who she is.
public enum Factor {
  /// One click on an invented account of a rehearsal.
  CLICK,
  /// A password alone, which is enough in a rehearsal only.
  PASSWORD,
  /// A password and a code of her authenticator, or one of her recovery codes.
  PASSWORD_AND_CODE,
  /// A passkey, which asks for her finger, face or PIN.
  PASSKEY,
  /// A personal access token, for programs that act in her place.
  TOKEN;

  /// The code in the session and the trail, such as `password-and-code`.
  public String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  /// The key of its words.
  public String words() {
    return "identity.factor." + code();
  }
}
