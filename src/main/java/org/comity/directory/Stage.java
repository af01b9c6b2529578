package org.comity.directory;

/// A stage of criminal proceedings, by which some States split the work of their authorities.
public enum Stage {
  /// Before anybody is tried.
  INVESTIGATION,
  /// Before a court.
  TRIAL,
  /// Carrying out what a court has decided.
  SENTENCE
}
