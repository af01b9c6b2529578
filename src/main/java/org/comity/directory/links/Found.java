package org.comity.directory.links;

/// What came of looking at a web address.
///
/// @param result what was found
/// @param moved where it has moved to for good; empty where it has not
public record Found(Result result, String moved) {
  /// What can be found.
  public enum Result {
    /// It answers.
    OK,
    /// It answers at another address, to which it has moved for good.
    MOVED,
    /// The machine answers that it has no such page.
    NOT_FOUND,
    /// Nothing answers, or only with an error.
    NO_ANSWER,
    /// The certificate has expired or is not valid for this name.
    CERTIFICATE,
    /// It leads to a machine that is not for everybody, and was not followed.
    NOT_PUBLIC;

    /// The word in the rows.
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /// The result of a word.
    static Result of(String code) {
      return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
    }

    /// Whether a reader who follows the address comes to the page.
    public boolean answers() {
      return this == OK || this == MOVED;
    }
  }

  static Found of(Result result) {
    return new Found(result, "");
  }
}
