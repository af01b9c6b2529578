package org.comity.language;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that holds nothing but text and names in braces, as most do: to put words in their
/// places takes a tenth of what ICU's whole grammar takes. Numbers and dates are left to ICU.
///
/// @param pattern the sentence
record Placed(String pattern) {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final Pattern SIMPLE = Pattern.compile("(?:[^{}']|\\{\\w+})*");

  /// Whether a pattern is such a sentence.
  static boolean fits(String pattern) {
    return SIMPLE.matcher(pattern).matches();
  }

  /// Whether the arguments, name and value in turn, are words.
  static boolean words(Object... arguments) {
    for (int i = 1; i < arguments.length; i += 2) {
      if (!(arguments[i] instanceof String)) {
        return false;
      }
    }
    return true;
  }

  /// The sentence with its arguments. A name without an argument stays as it is, as in ICU.
  String said(Map<String, Object> arguments) {
    return NAME.matcher(pattern)
        .replaceAll(
            name ->
                Matcher.quoteReplacement(
                    String.valueOf(arguments.getOrDefault(name.group(1), name.group()))));
  }
}
