package org.comity.instrument.recorded;

import java.time.Instant;

/// That what was recorded does not hold.
///
/// @param reason why, as the secretariat wrote it
/// @param at when
public record Undoing(String reason, Instant at) {}
