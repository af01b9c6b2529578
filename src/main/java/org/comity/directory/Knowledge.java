package org.comity.directory;

/// How much is known of a State, or of one function under one treaty, on a day.
public enum Knowledge {
  /// An authority is named.
  NAMED,
  /// A source speaks of the State, but not of this.
  NOT_STATED,
  /// No source was found.
  NOTHING_FOUND
}
