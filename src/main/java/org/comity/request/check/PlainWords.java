package org.comity.request.check;

import java.text.Normalizer;
import java.util.Locale;

/// A text as it is compared with others: letters and digits alone, without case, accents, marks of
/// direction and hyphens at the end of a line.
///
/// @param spaced word by word, with a blank before and behind each
/// @param joined without any blank
record PlainWords(String spaced, String joined) {

  static PlainWords of(String text) {
    String whole =
        text.replaceAll("[\\u00ad\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]", "");
    // A word that was parted at the end of a line.
    String unbroken = whole.replaceAll("(?<=\\p{L})[-\\u2010\\u2011]\\s*\\R\\s*(?=\\p{L})", "");
    String letters =
        Normalizer.normalize(unbroken, Normalizer.Form.NFKD)
            .replaceAll("[\\p{M}\\u0640]", "")
            .toUpperCase(Locale.ROOT)
            .toLowerCase(Locale.ROOT);
    String words = letters.replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    return new PlainWords(" " + words + " ", words.replace(" ", ""));
  }

  /// The words of it without blanks around.
  String words() {
    return spaced.strip();
  }
}
