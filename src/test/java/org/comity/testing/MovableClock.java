package org.comity.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The machine's clock, which a test may put forward. A test that does puts it back.
public final class MovableClock extends Clock {
  private volatile Duration ahead = Duration.ZERO;

  /// Lets time pass.
  public void forward(Duration time) {
    ahead = ahead.plus(time);
  }

  /// Tells the machine's time again.
  public void back() {
    ahead = Duration.ZERO;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return Clock.offset(Clock.system(zone), ahead);
  }

  @Override
  public Instant instant() {
    return Instant.now(Clock.systemUTC()).plus(ahead);
  }
}
