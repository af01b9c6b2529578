package org.comity.form;

/// Whether a question is asked, in Kleene's three values from false to true.
public enum Relevance {
  /// It is not: an answer it may have is kept and not counted.
  NOT_ASKED,
  /// It depends on an answer that is not there yet.
  NOT_KNOWN_YET,
  /// It is.
  ASKED
}
