package org.comity.directory.proposed;

/// One thing to put right in what a State proposes.
///
/// @param field the name of the field
/// @param reason what is wrong
public record ProposalFault(String field, Reason reason) {
  /// What can be wrong.
  public enum Reason {
    /// Nothing is chosen.
    CHOOSE,
    /// The treaty or resolution has no such article.
    UNKNOWN_ARTICLE,
    /// The State has no such part.
    UNKNOWN_TERRITORY,
    /// No day of the calendar.
    NO_DATE,
    /// Before the treaty or resolution was adopted.
    BEFORE_ADOPTION,
    /// The designation would end before it begins.
    ENDS_BEFORE_IT_BEGINS,
    /// A note verbale of a day to come.
    IN_FUTURE,
    /// The note verbale has no number.
    NO_NOTE,
    /// The authority has no name.
    NO_NAME,
    /// More than fits.
    TOO_LONG
  }
}
