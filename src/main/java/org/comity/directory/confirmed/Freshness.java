package org.comity.directory.confirmed;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// How fresh an entry is.
///
/// @param status the state it is in
/// @param confirmed the day on which its State last confirmed it; null for never
/// @param due the day from which it is to be confirmed again
/// @param unreachable the day on which a letter came back since; null for none
public record Freshness(
    Status status, @Nullable LocalDate confirmed, LocalDate due, @Nullable LocalDate unreachable) {
  /// How many months a confirmation holds.
  public static final int QUARTER = 3;

  /// How many days after it is due an entry is overdue.
  public static final int GRACE = 14;

  /// The states of an entry.
  public enum Status {
    /// Its State has never confirmed it, and is not yet late.
    UNCONFIRMED,
    /// Its State has confirmed it in the last three months.
    CONFIRMED,
    /// It is to be confirmed.
    DUE,
    /// It is to be confirmed for more than two weeks.
    OVERDUE,
    /// A letter came back since it was last confirmed.
    UNREACHABLE
  }

  /// How fresh an entry is on a day.
  ///
  /// @param confirmed the day of the last confirmation; null for never
  /// @param known the day from which this directory has it
  /// @param unreachable the day on which a letter came back last; null for never
  static Freshness on(
      LocalDate day,
      @Nullable LocalDate confirmed,
      LocalDate known,
      @Nullable LocalDate unreachable) {
    LocalDate due = (confirmed == null ? known : confirmed).plusMonths(QUARTER);
    boolean back = unreachable != null && (confirmed == null || !confirmed.isAfter(unreachable));
    return new Freshness(
        back ? Status.UNREACHABLE : status(day, confirmed, due),
        confirmed,
        due,
        back ? unreachable : null);
  }

  private static Status status(LocalDate day, @Nullable LocalDate confirmed, LocalDate due) {
    if (day.isBefore(due)) {
      return confirmed == null ? Status.UNCONFIRMED : Status.CONFIRMED;
    }
    return day.isBefore(due.plusDays(GRACE)) ? Status.DUE : Status.OVERDUE;
  }

  /// Whether its State should confirm it now.
  public boolean waits() {
    return status == Status.DUE || status == Status.OVERDUE || status == Status.UNREACHABLE;
  }
}
