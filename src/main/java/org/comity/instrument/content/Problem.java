package org.comity.instrument.content;

import java.util.Locale;

/// One thing that is wrong in a content file.
///
/// @param code which of the reasons for a refusal
/// @param file the file
/// @param line the line in it, from 1
/// @param reason what is wrong, in English, for whoever keeps the content
public record Problem(Code code, String file, int line, String reason) {

  /// The reasons for a refusal. Their words are stable, so that tools may rely on them.
  public enum Code {
    /// A file that must be there is not.
    MISSING_FILE,
    /// A line that is no line of a table, or a file that is no YAML.
    MALFORMED,
    /// A quote is opened and not closed on the same line.
    UNCLOSED_QUOTE,
    /// A line has more or fewer columns than the header.
    COLUMN_COUNT,
    /// Not a day of the calendar in the form 2026-11-24, or not a year, month or day.
    BAD_DATE,
    /// A word that is none of those allowed here.
    UNKNOWN_WORD,
    /// Something that must be filled in is not.
    MISSING_VALUE,
    /// No State has this code.
    UNKNOWN_STATE,
    /// No treaty has this code.
    UNKNOWN_INSTRUMENT,
    /// No provision or article has this identifier.
    UNKNOWN_PROVISION,
    /// The same State, treaty, article, provision, or pair of State and treaty twice.
    DUPLICATE,
    /// A date before the treaty was adopted.
    BEFORE_ADOPTION,
    /// Party before the consent was deposited.
    IN_FORCE_BEFORE_CONSENT,
    /// No authority has this identifier.
    UNKNOWN_AUTHORITY,
    /// No treaty, resolution or network has this code.
    UNKNOWN_BASIS,
    /// The treaty has no such article.
    UNKNOWN_ARTICLE,
    /// No territory of this State has this code.
    UNKNOWN_TERRITORY,
    /// It ends before it begins.
    ENDS_BEFORE_IT_BEGINS,
    /// A telephone number that is none.
    BAD_PHONE,
    /// A mailbox or an address of a page that is none.
    BAD_ADDRESS,
    /// Not a time zone by its name.
    BAD_ZONE,
    /// Opening hours that cannot be read, overlap or end before they begin.
    BAD_HOURS,
    /// Not a code of a language.
    UNKNOWN_LANGUAGE,
    /// There is no source text for this key.
    MISSING_TEXT;

    /// The word for tools, such as `unknown-state`.
    public String word() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  @Override
  public String toString() {
    return file + ":" + line + ": " + code.word() + ": " + reason;
  }
}
