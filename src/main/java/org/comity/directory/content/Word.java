package org.comity.directory.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Finds a constant by the word that files use for it: its name in small letters with hyphens.
final class Word {
  private Word() {}

  static <E extends Enum<E>> Function<String, Optional<E>> of(E[] constants) {
    return word ->
        Arrays.stream(constants)
            .filter(each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
            .findFirst();
  }
}
