package org.comity.identity.people;

/// What became of the wish to send a new link of an invitation.
public enum NewLink {
  /// It is on its way.
  SENT("sent"),
  /// Five were sent within a day.
  TOO_MANY("sentOften"),
  /// No mail leaves this installation.
  NO_MAIL("sentNowhere");

  private final String words;

  NewLink(String words) {
    this.words = words;
  }

  /// The last part of the key of its words.
  public String words() {
    return words;
  }
}
