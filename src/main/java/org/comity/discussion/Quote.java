package org.comity.discussion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Words of a text with the words around them and their place, so that they are found again after
/// the text has changed (W3C Web Annotation Data Model: TextQuoteSelector and
/// TextPositionSelector). Line ends and runs of spaces are one space.
///
/// @param exact the words
/// @param prefix at most 32 characters before them
/// @param suffix at most 32 characters after them
/// @param start at which character of the text they began, the first being 0
public record Quote(String exact, String prefix, String suffix, int start) {
  private static final int AROUND = 32;

  /// Most characters that can be quoted.
  public static final int LONGEST = 1000;

  /// Quotes words of a text; of those that stand in it more than once, those nearest to a place.
  ///
  /// @param near at which character they are looked for
  /// @return empty if the text does not have them, or if they are none or too many
  public static Optional<Quote> of(String text, String words, int near) {
    String plain = plain(text);
    String exact = plain(words).strip();
    if (exact.isEmpty() || exact.length() > LONGEST) {
      return Optional.empty();
    }
    return places(plain, exact).stream()
        .min(Comparator.comparingInt(at -> Math.abs(at - near)))
        .map(at -> at(plain, exact, at));
  }

  private static Quote at(String plain, String exact, int at) {
    int end = at + exact.length();
    return new Quote(
        exact,
        plain.substring(Math.max(0, at - AROUND), at),
        plain.substring(end, Math.min(plain.length(), end + AROUND)),
        at);
  }

  /// Where the words stand in the text as it is now: among several places the one whose
  /// surroundings are most like those that were kept, and of those the nearest.
  ///
  /// @return the quote at its new place; empty if the text no longer has the words
  public Optional<Quote> in(String text) {
    String plain = plain(text);
    return places(plain, exact).stream()
        .map(at -> at(plain, exact, at))
        .max(
            Comparator.comparingInt(this::likeness)
                .thenComparingInt(found -> -Math.abs(found.start - start)));
  }

  private int likeness(Quote other) {
    int before =
        common(
            new StringBuilder(prefix).reverse().toString(),
            new StringBuilder(other.prefix).reverse().toString());
    return before + common(suffix, other.suffix);
  }

  private static int common(String one, String other) {
    int difference = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return difference < 0 ? one.length() : difference;
  }

  private static List<Integer> places(String plain, String exact) {
    List<Integer> places = new ArrayList<>();
    for (int at = plain.indexOf(exact); at >= 0; at = plain.indexOf(exact, at + 1)) {
      places.add(at);
    }
    return places;
  }

  /// A text as quotes are looked for in it.
  public static String plain(String text) {
    return Pattern.compile("[\\s\\u00a0]+").matcher(text).replaceAll(" ");
  }
}
