package org.comity.instrument;

/// Whether a State is party to a treaty on a day. What no source says is not stated, never "no".
public enum Standing {
  /// It is party.
  PARTY,
  /// A source says that it was not, or that it was only later.
  NOT_PARTY,
  /// No source speaks for this day.
  NOT_STATED
}
