package org.comity.form.logic;

/// A condition that is not of the language of conditions.
public final class UnreadableExpression extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int position;

  UnreadableExpression(String expected, String text, int position) {
    super("expected %s at position %d of: %s".formatted(expected, position + 1, text));
    this.position = position;
  }

  /// Where it stops being readable, from 0.
  public int position() {
    return position;
  }
}
