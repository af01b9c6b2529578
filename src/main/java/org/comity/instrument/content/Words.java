package org.comity.instrument.content;

import java.util.Arrays;
import java.util.Optional;

/// Finds a constant by the word that files use for it, which is its own name.
final class Words {
  private Words() {}

  static <E extends Enum<E>> Optional<E> in(E[] constants, String word) {
    return Arrays.stream(constants).filter(constant -> constant.name().equals(word)).findFirst();
  }
}
