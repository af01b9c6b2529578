package org.comity.language;

import java.util.List;

/// A sentence with nothing but counts in it, such as how much of a section is answered. The same
/// few are said on page after page, and ICU's plurals cost as much as a field of a form.
///
/// @param language in which it is said
/// @param key its key
/// @param arguments name and count in turn
record Counted(Language language, String key, List<Object> arguments) {
  /// Whether the arguments, name and value in turn, are all counts.
  static boolean counts(Object... arguments) {
    for (int i = 1; i < arguments.length; i += 2) {
      if (!(arguments[i] instanceof Integer)) {
        return false;
      }
    }
    return arguments.length > 0;
  }
}
