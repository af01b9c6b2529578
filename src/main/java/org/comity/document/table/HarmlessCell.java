package org.comity.document.table;

/// A text as a cell of a table that a spreadsheet may open. A spreadsheet takes a cell that begins
/// with `=`, `+`, `-`, `@`, a tab or a line end for a formula, also within quotes, and a formula
/// can send what stands beside it to a stranger. Such a cell gets an apostrophe before it, which
/// spreadsheets take for "this is text".
///
/// A telephone number in the form `+390612345678` would get one too, and a program that reads the
/// file would have to know. So who writes numbers writes them as `tel:` addresses (RFC 3966), which
/// begin with a letter and need none.
public final class HarmlessCell {
  private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠";
  private static final char MARK = '\'';

  private HarmlessCell() {}

  /// The text as it may stand in a cell. [#back] undoes it.
  public static String of(String text) {
    return isDangerous(text) || isMarked(text) ? MARK + text : text;
  }

  /// The text that was written by [#of]; any other text as it is.
  public static String back(String cell) {
    return isMarked(cell) ? cell.substring(1) : cell;
  }

  /// Whether a spreadsheet could take a text for a formula. White space before the first sign does
  /// not help: some programs take it away.
  public static boolean isDangerous(String text) {
    String bare = text.stripLeading();
    return startsDangerously(text) || startsDangerously(bare);
  }

  private static boolean startsDangerously(String text) {
    return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
  }

  // Marked once more, so that `back` gives what was there.
  private static boolean isMarked(String text) {
    int first = 0;
    while (first < text.length() && text.charAt(first) == MARK) {
      first++;
    }
    return first > 0 && isDangerous(text.substring(first));
  }
}
