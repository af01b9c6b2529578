package org.comity.instrument;

import java.util.Optional;
import java.util.regex.Pattern;

/// The code by which a State is referred to everywhere: ISO 3166-1 alpha-3, `EU` for the European
/// Union, and two letters such as `XA` for the invented States of a rehearsal.
///
/// @param value two or three capital letters
public record StateCode(String value) implements Comparable<StateCode> {
  private static final Pattern FORM = Pattern.compile("[A-Z]{2,3}");

  /// Refuses what has not the form of a code.
  public StateCode {
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException("Not a code of a State: " + value);
    }
  }

  /// The code in a text that a person or a file gave; empty if it has not the form of one.
  public static Optional<StateCode> of(String text) {
    return FORM.matcher(text).matches() ? Optional.of(new StateCode(text)) : Optional.empty();
  }

  @Override
  public int compareTo(StateCode other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
