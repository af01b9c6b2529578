package org.comity.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;

/// A text as it is compared in a search: without case, accents and vowel marks, with the letters
/// that Arabic writers use for one another made one.
public final class Folding {
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();

  private Folding() {}

  /// The folded text; a word found in it is found by every spelling of it.
  public static String fold(String text) {
    String apart = APART.normalize(text).replaceAll("\\p{M}|\u0640", "");
    return UCharacter.foldCase(apart, true)
        .replace('\u0649', '\u064a')
        .replace('\u0629', '\u0647')
        .replaceAll("[\u0671\u0672\u0673]", "\u0627");
  }

  /// Whether every word of a query stands somewhere in the text.
  public static boolean finds(String query, String text) {
    String folded = fold(text);
    for (String word : fold(query).strip().split("\\s+")) {
      if (!folded.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
