package org.comity.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test sets it on.
public final class SetClock extends Clock {
  private Instant now;

  /// A clock that stands at this instant.
  public SetClock(Instant now) {
    this.now = now;
  }

  /// Sets it on.
  public void pass(java.time.Duration time) {
    now = now.plus(time);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? this : Clock.fixed(now, zone);
  }
}
