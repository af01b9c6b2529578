package org.comity.directory.contact;

import java.time.Instant;
import java.time.ZoneId;

/// When somebody is there.
public sealed interface Hours {

  /// Whether somebody is there at an instant, and until or from when.
  Opening at(Instant now);

  /// Day and night.
  ///
  /// @param zone the zone of the office
  record AroundTheClock(ZoneId zone) implements Hours {
    @Override
    public Opening at(Instant now) {
      return new Opening.DayAndNight();
    }
  }

  /// On the days of a week.
  ///
  /// @param week the hours
  record Weekly(Week week) implements Hours {
    @Override
    public Opening at(Instant now) {
      return week.at(now);
    }
  }

  /// Nothing is stated of the hours.
  record NotStated() implements Hours {
    @Override
    public Opening at(Instant now) {
      return new Opening.NotStated();
    }
  }
}
