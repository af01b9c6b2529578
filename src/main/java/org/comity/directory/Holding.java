package org.comity.directory;

/// Whether something holds on a day. What no source says is not stated, never "no".
public enum Holding {
  /// It holds.
  HOLDS,
  /// It holds only from a later day.
  NOT_YET,
  /// It has ended before.
  ENDED,
  /// No source speaks for this day.
  NOT_STATED
}
