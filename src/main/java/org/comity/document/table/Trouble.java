package org.comity.document.table;

import java.util.Locale;

/// Why a file is not read as a table.
public enum Trouble {
  /// Larger than the limit.
  TOO_LARGE,
  /// No text in UTF-8.
  NOT_UTF8,
  /// Nothing in it.
  EMPTY,
  /// A quote is opened and not closed.
  UNCLOSED_QUOTE,
  /// No table by the rules of CSV.
  MALFORMED,
  /// A spreadsheet with macros.
  MACROS,
  /// Neither a table as text nor a spreadsheet of the kind XLSX.
  NOT_A_SPREADSHEET,
  /// Packed so that it would burst: too many parts, or far larger once unpacked.
  BURSTING,
  /// It declares entities of XML, which a spreadsheet has no need of.
  ENTITIES,
  /// More rows or columns than are taken at once.
  TOO_MANY;

  /// The last part of the key of its words, such as `too-large`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
