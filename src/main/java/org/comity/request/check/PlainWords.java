package org.comity.request.check;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A text as it is compared with others: letters and digits alone, without case, accents, marks of
/// direction and hyphens at the end of a line.
///
/// @param spaced word by word, with a blank before and behind each
/// @param joined without any blank
record PlainWords(String spaced, String joined) {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]");
  // A word that was parted at the end of a line.
  private static final Pattern PARTED =
      Pattern.compile("(?<=\\p{L})[-\\u2010\\u2011]\\s*\\R\\s*(?=\\p{L})");
  private static final Pattern MARKS = Pattern.compile("[\\p{M}\\u0640]");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  static PlainWords of(String text) {
    String whole = PARTED.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("");
    String letters =
        MARKS
            .matcher(Normalizer.normalize(whole, Normalizer.Form.NFKD))
            .replaceAll("")
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String words = BETWEEN.matcher(letters).replaceAll(" ").strip();
    return new PlainWords(" " + words + " ", words.replace(" ", ""));
  }

  /// The words of it without blanks around.
  String words() {
    return spaced.strip();
  }
}
