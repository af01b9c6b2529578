package org.comity.directory.contact;

import java.time.Instant;

/// Whether somebody is there at an instant.
public sealed interface Opening {
  /// It is always open.
  record DayAndNight() implements Opening {}

  /// It is open.
  ///
  /// @param until when it closes
  record Open(Instant until) implements Opening {}

  /// It is closed.
  ///
  /// @param opens when it opens next
  record Closed(Instant opens) implements Opening {}

  /// No source says when it is open.
  record NotStated() implements Opening {}
}
