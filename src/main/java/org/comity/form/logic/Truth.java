package org.comity.form.logic;

/// The three values of Kleene's logic, from false to true.
public enum Truth {
  /// It does not hold.
  FALSE,
  /// It depends on a value that is not there yet.
  UNKNOWN,
  /// It holds.
  TRUE;

  /// True or false.
  public static Truth of(boolean holds) {
    return holds ? TRUE : FALSE;
  }

  /// Holds if both do: the lesser of the two.
  public Truth and(Truth other) {
    return compareTo(other) <= 0 ? this : other;
  }

  /// Holds if one of the two does: the greater of the two.
  public Truth or(Truth other) {
    return compareTo(other) >= 0 ? this : other;
  }

  /// Holds if this does not.
  public Truth not() {
    return switch (this) {
      case FALSE -> TRUE;
      case UNKNOWN -> UNKNOWN;
      case TRUE -> FALSE;
    };
  }
}
