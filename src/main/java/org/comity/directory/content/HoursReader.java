package org.comity.directory.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Week;
import org.comity.directory.contact.WrittenHours;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;

/// Reads opening hours such as `MON-THU 08:30-12:30 13:30-17:00; FRI 08:30-12:30`, or `24/7`.
final class HoursReader {

  private HoursReader() {}

  /// The hours of a row; not stated where there are none or, with a problem, none that can be read.
  static Hours of(CsvRow row) {
    String text = row.text("hours");
    Optional<ZoneId> zone = zone(row, text);
    if (text.isEmpty() || zone.isEmpty()) {
      return new Hours.NotStated();
    }
    if (text.equals(WrittenHours.ALWAYS)) {
      return new Hours.AroundTheClock(zone.get());
    }
    try {
      return new Hours.Weekly(new Week(zone.get(), WrittenHours.read(text), rest(row)));
    } catch (IllegalArgumentException | DateTimeException e) {
      row.problem(Problem.Code.BAD_HOURS, "hours: " + text + ": " + e.getMessage());
      return new Hours.NotStated();
    }
  }

  // The name of a place, since an offset is wrong for half of the year.
  private static Optional<ZoneId> zone(CsvRow row, String hours) {
    String name = row.text("zone");
    if (name.isEmpty() && hours.isEmpty()) {
      return Optional.empty();
    }
    if (row.required("zone").isEmpty()) {
      return Optional.empty();
    }
    if (!ZoneId.getAvailableZoneIds().contains(name)) {
      row.problem(Problem.Code.BAD_ZONE, "zone: no time zone by the name of a place: " + name);
      return Optional.empty();
    }
    return Optional.of(ZoneId.of(name));
  }

  private static Set<DayOfWeek> rest(CsvRow row) {
    return row.list("rest_days").stream().map(WrittenHours::day).collect(Collectors.toSet());
  }
}
