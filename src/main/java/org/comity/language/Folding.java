package org.comity.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A text as it is compared in a search: without case, accents and vowel marks, with the letters
/// that Arabic writers use for one another made one. A word of a query is brought to what its forms
/// have in common: an Arabic word without article and feminine ending, a Chinese phrase as its
/// words.
public final class Folding {
  private static final Normalizer2 APART = Normalizer2.getNFKDInstance();
  private static final Pattern MARKS = Pattern.compile("\\p{M}|\u0640");
  private static final Pattern ALEFS = Pattern.compile("[\u0671-\u0673]");
  private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02bc]");
  private static final int SHORTEST_STEM = 3;

  // wa-, fa-, bi-, ka-, li- before the article, which assimilates after li-.
  private static final Pattern ARTICLE =
      Pattern.compile("^[\u0648\u0641]?(?:[\u0628\u0643]?\u0627\u0644|\u0644\u0644)");
  // The feminine -a, written with ha after folding.
  private static final Pattern FEMININE = Pattern.compile("\u0647$");

  private Folding() {}

  /// The folded text; a word found in it is found by every spelling of it.
  public static String fold(String text) {
    String apart = MARKS.matcher(APART.normalize(text)).replaceAll("");
    String letters = UCharacter.foldCase(apart, true).replace('\u0649', '\u064a');
    String feminine = letters.replace('\u0629', '\u0647');
    String alefs = ALEFS.matcher(feminine).replaceAll("\u0627");
    return APOSTROPHES.matcher(alefs).replaceAll("'");
  }

  /// Whether every word of a query stands somewhere in the text. An empty query stands in every
  /// text.
  public static boolean finds(String query, String text) {
    return matches(words(query), fold(text));
  }

  /// The words of a query, folded and brought to what their forms have in common.
  public static List<String> words(String query) {
    return Arrays.stream(fold(query).strip().split("\\s+"))
        .flatMap(Folding::parts)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /// Whether each of these words stands in a text that is folded already.
  public static boolean matches(List<String> words, String folded) {
    return words.stream().allMatch(folded::contains);
  }

  private static Stream<String> parts(String word) {
    boolean chinese =
        word.codePoints().anyMatch(letter -> UScript.getScript(letter) == UScript.HAN);
    return chinese
        ? WordDifference.words(word, Language.CHINESE).stream().filter(Folding::isWord)
        : Stream.of(stem(word));
  }

  private static boolean isWord(String piece) {
    return piece.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  private static String stem(String word) {
    return without(FEMININE, without(ARTICLE, word));
  }

  private static String without(Pattern part, String word) {
    String rest = part.matcher(word).replaceFirst("");
    return rest.length() >= SHORTEST_STEM ? rest : word;
  }
}
