package org.comity.directory.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/// The day for which a page is shown, as its address says it.
///
/// @param day the day
/// @param value what the reader wrote; empty for today
/// @param wrong whether that is no day of the calendar
public record OnDay(LocalDate day, String value, boolean wrong) {
  private static final LocalDate FIRST = LocalDate.of(1945, 10, 24);
  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  static OnDay of(String text, LocalDate today) {
    String value = text.strip();
    if (value.isEmpty()) {
      return new OnDay(today, "", false);
    }
    try {
      LocalDate day = LocalDate.parse(value);
      boolean within = !day.isBefore(FIRST) && day.isBefore(LAST);
      return within ? new OnDay(day, value, false) : new OnDay(today, value, true);
    } catch (DateTimeParseException e) {
      return new OnDay(today, value, true);
    }
  }

  /// Whether another day than today was asked for.
  public boolean chosen() {
    return !value.isEmpty() && !wrong;
  }

  /// The end of an address that keeps the day; empty for today.
  public String query() {
    return chosen() ? "?on=" + value : "";
  }

  /// The status under which the page is shown.
  public int status() {
    return wrong ? 422 : 200;
  }
}
