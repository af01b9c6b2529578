package org.comity.directory.looked;

import java.time.Instant;

/// Which looks are wanted, the last ones first.
///
/// @param from the first instant
/// @param to the instant before which they were
/// @param body the code of the body that looked; empty for every one
/// @param skip how many are passed over, from 0
/// @param most how many are given at most
public record LookQuery(Instant from, Instant to, String body, int skip, int most) {
  /// The most that a file holds.
  public static final int FILE = 100_000;

  /// Refuses what no page asks for.
  public LookQuery {
    if (skip < 0 || most < 1 || most > FILE) {
      throw new IllegalArgumentException(skip + ", " + most);
    }
  }
}
