package org.comity.language;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.function.Function;

/// The order of names in a language's alphabet.
public final class Sorting {
  private Sorting() {}

  /// Orders things by a name, as a dictionary of this language would.
  public static <T> Comparator<T> by(Language language, Function<T, String> name) {
    Collator collator = Collator.getInstance(language.locale());
    collator.setStrength(Collator.TERTIARY);
    collator.freeze();
    return (one, other) -> collator.compare(name.apply(one), name.apply(other));
  }
}
