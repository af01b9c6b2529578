package org.comity.language;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;

/// Where two texts differ, word by word, in any of the six languages: Chinese, which writes no
/// spaces, is cut into words as well.
public final class WordDifference {
  private WordDifference() {}

  /// A stretch of text.
  ///
  /// @param kind whether it stands in both, only in the new or only in the old text
  /// @param text the words
  public record Piece(Kind kind, String text) {}

  /// In which of two texts a stretch stands.
  public enum Kind {
    /// In both.
    SAME,
    /// Only in the new one.
    ADDED,
    /// Only in the old one.
    REMOVED
  }

  /// The new text with what was added and removed against the old one, in reading order.
  public static List<Piece> between(String old, String text, Language language) {
    List<String> before = words(old, language);
    List<String> after = words(text, language);
    var pieces = new ArrayList<Piece>();
    int position = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
      int start = delta.getTarget().getPosition();
      add(pieces, Kind.SAME, after.subList(position, start));
      add(pieces, Kind.REMOVED, delta.getSource().getLines());
      add(pieces, Kind.ADDED, delta.getTarget().getLines());
      position = start + delta.getTarget().size();
    }
    add(pieces, Kind.SAME, after.subList(position, after.size()));
    return pieces;
  }

  /// A text cut into words, spaces and marks; put together again it is the same text.
  public static List<String> words(String text, Language language) {
    BreakIterator cuts = BreakIterator.getWordInstance(language.locale());
    cuts.setText(text);
    var words = new ArrayList<String>();
    int start = cuts.first();
    for (int end = cuts.next(); end != BreakIterator.DONE; end = cuts.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }

  private static void add(List<Piece> pieces, Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      pieces.add(new Piece(kind, String.join("", words)));
    }
  }
}
