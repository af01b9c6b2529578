package org.comity.directory.web.list;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import org.comity.instrument.AsAt;
import org.comity.instrument.Origin;

/// How old the newest source is that speaks of somebody named. Whether an entry was confirmed since
/// is another matter.
public enum Freshness {
  /// Not older than a year.
  YEAR,
  /// Not older than five years.
  FIVE_YEARS,
  /// Older.
  OLDER,
  /// No source has a date.
  UNDATED;

  private static final int SOME = 5;

  /// The age of the newest of these on a day.
  static Freshness of(Collection<Origin> origins, LocalDate day) {
    return origins.stream()
        .map(Origin::asAt)
        .filter(Objects::nonNull)
        .map(AsAt::last)
        .max(Comparator.naturalOrder())
        .map(newest -> age(newest, day))
        .orElse(UNDATED);
  }

  private static Freshness age(LocalDate newest, LocalDate day) {
    if (!newest.isBefore(day.minusYears(1))) {
      return YEAR;
    }
    return newest.isBefore(day.minusYears(SOME)) ? OLDER : FIVE_YEARS;
  }
}
