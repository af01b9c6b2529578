package org.comity.directory.in;

import java.util.Locale;

/// One thing that is wrong in a row.
///
/// @param column the code of the column
/// @param reason what is wrong
/// @param part the text that is wrong; empty for none
public record Fault(String column, Reason reason, String part) {

  /// What can be wrong.
  public enum Reason {
    /// A formula of a spreadsheet.
    FORMULA,
    /// No State has this code.
    UNKNOWN_STATE,
    /// The State is not the one for which the sender acts.
    OTHER_STATE,
    /// No authority has this identifier.
    UNKNOWN_AUTHORITY,
    /// This identifier belongs to something else.
    TAKEN,
    /// No treaty, resolution or network has this code.
    UNKNOWN_BASIS,
    /// The treaty has no such article.
    UNKNOWN_ARTICLE,
    /// The State has no such territory.
    UNKNOWN_TERRITORY,
    /// None of the words that may stand here.
    UNKNOWN_WORD,
    /// No telephone number with plus sign and country code.
    PHONE,
    /// No mailbox.
    MAILBOX,
    /// No address of a page.
    PAGE,
    /// No time zone by the name of a place.
    ZONE,
    /// No hours that can be read.
    HOURS,
    /// No day of the calendar.
    DATE,
    /// It ends before it begins.
    ENDS_BEFORE,
    /// The same identifier stands in an earlier row.
    TWICE,
    /// Something that must be filled in is not.
    MISSING;

    /// The last part of the key of its words.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
