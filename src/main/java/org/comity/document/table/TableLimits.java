package org.comity.document.table;

/// How much is read at most.
///
/// @param bytes the size of a file
/// @param unpacked the size of all its parts once unpacked
/// @param parts how many parts a packed file has
/// @param rows how many rows a table has
/// @param columns how many columns
public record TableLimits(int bytes, long unpacked, int parts, int rows, int columns) {
  /// Enough for the whole directory several times over.
  public static final TableLimits USUAL = new TableLimits(5_000_000, 60_000_000, 200, 20_000, 100);

  /// How many times larger than the file its parts may be. Sheets of text shrink to a tenth or a
  /// thirtieth.
  static final int RATIO = 100;
}
