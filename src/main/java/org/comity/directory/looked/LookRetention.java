package org.comity.directory.looked;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// For how many days looks are kept: the setting `comity.directory.looks-kept`, 365 where it is not
/// set. Refuses less than thirty days at the start, since the database removes nothing younger.
///
/// @param days the number of days
@Component
public record LookRetention(@Value("${comity.directory.looks-kept:365}") int days) {
  /// The fewest days.
  public static final int FEWEST = 30;

  /// Refuses fewer days than may be.
  public LookRetention {
    if (days < FEWEST) {
      throw new IllegalArgumentException(
          "comity.directory.looks-kept: at least " + FEWEST + " days, not " + days);
    }
  }

  /// Before which instant looks are old.
  Instant before(Instant now) {
    return now.minus(days, ChronoUnit.DAYS);
  }
}
