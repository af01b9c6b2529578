package org.comity.directory.looked;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// For how many days looks are kept: the setting `comity.directory.looks-kept`, 365 where it is not
/// set.
@Component
public final class LookRetention {
  /// The fewest days: the database removes nothing younger.
  public static final int FEWEST = 30;

  private final int days;

  /// Refuses fewer days than may be.
  public LookRetention(@Value("${comity.directory.looks-kept:365}") int days) {
    if (days < FEWEST) {
      throw new IllegalArgumentException(
          "comity.directory.looks-kept: at least " + FEWEST + " days, not " + days);
    }
    this.days = days;
  }

  /// The number of days.
  public int days() {
    return days;
  }

  /// Before which instant looks are old.
  Instant before(Instant now) {
    return now.minus(days, ChronoUnit.DAYS);
  }
}
