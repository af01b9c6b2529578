package org.comity.instrument;

/// Gives the facts as they stand.
public interface CurrentFacts {
  /// The facts, not older than a second.
  Facts now();
}
