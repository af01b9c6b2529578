package org.comity.document.bidi;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The numbers and citations in Arabic text that come out in a wrong order unless they are
/// isolated: `18(13)`, `2011-04-05`, `CTOC/2024/3`, `+43 1 26060`.
public final class Citations {
  private static final Pattern CITATION =
      Pattern.compile(
          "[0-9A-Za-z]{1,20}(?:[-/.:–][0-9A-Za-z]{1,20})*(?:\\([0-9A-Za-z]{1,6}\\))+"
              + "|[0-9A-Za-z]{1,20}(?:[-/.:–][0-9A-Za-z]{1,20})+"
              + "|\\+[0-9][ 0-9-]{3,24}[0-9]");

  private Citations() {}

  /// A stretch of a text.
  ///
  /// @param text its words
  /// @param isolated whether it runs from left to right by itself
  public record Piece(String text, boolean isolated) {}

  /// A text cut before and after each citation.
  public static List<Piece> cut(String text) {
    List<Piece> pieces = new ArrayList<>();
    Matcher citation = CITATION.matcher(text);
    int from = 0;
    while (citation.find()) {
      add(pieces, text.substring(from, citation.start()), false);
      add(pieces, citation.group(), true);
      from = citation.end();
    }
    add(pieces, text.substring(from), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean isolated) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, isolated));
    }
  }
}
