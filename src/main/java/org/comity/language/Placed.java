package org.comity.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence that holds nothing but text and names in braces, as most do: to put words in their
/// places takes a tenth of what ICU's whole grammar takes. Numbers and dates are left to ICU.
///
/// @param pieces text and names in turn, text first and last; pieces may be empty
record Placed(List<String> pieces) {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");
  private static final Pattern SIMPLE = Pattern.compile("(?:[^{}']|\\{\\w+})*");

  /// The pieces of a pattern; empty if it holds more than names.
  static Optional<Placed> of(String pattern) {
    if (!SIMPLE.matcher(pattern).matches()) {
      return Optional.empty();
    }
    var pieces = new ArrayList<String>();
    Matcher name = NAME.matcher(pattern);
    int from = 0;
    while (name.find()) {
      pieces.add(pattern.substring(from, name.start()));
      pieces.add(name.group(1));
      from = name.end();
    }
    pieces.add(pattern.substring(from));
    return Optional.of(new Placed(List.copyOf(pieces)));
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

  /// The sentence with its arguments, name and value in turn. A name without an argument stays as
  /// it is, as in ICU.
  String said(Object... arguments) {
    var said = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      said.append(i % 2 == 0 ? pieces.get(i) : value(pieces.get(i), arguments));
    }
    return said.toString();
  }

  private static Object value(String name, Object... arguments) {
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      if (name.equals(arguments[i])) {
        return arguments[i + 1];
      }
    }
    return "{" + name + "}";
  }
}
