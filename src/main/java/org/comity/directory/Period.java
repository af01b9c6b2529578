package org.comity.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The days on which something holds.
///
/// @param first the first day; null where not stated
/// @param last the last day; null while no end is stated
public record Period(@Nullable LocalDate first, @Nullable LocalDate last) {
  /// Nothing is stated of the days.
  public static final Period NOT_STATED = new Period(null, null);

  /// Refuses a period that ends before it begins.
  public Period {
    if (first != null && last != null && last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
  }

  /// Whether something holds on a day. Where the first day is not stated, it is known to hold only
  /// from the day for which the source speaks.
  ///
  /// @param knownOn the day for which the source speaks
  public Holding on(LocalDate day, LocalDate knownOn) {
    if (last != null && day.isAfter(last)) {
      return Holding.ENDED;
    }
    if (first != null) {
      return day.isBefore(first) ? Holding.NOT_YET : Holding.HOLDS;
    }
    return day.isBefore(earlier(knownOn)) ? Holding.NOT_STATED : Holding.HOLDS;
  }

  private LocalDate earlier(LocalDate knownOn) {
    return last != null && last.isBefore(knownOn) ? last : knownOn;
  }
}
