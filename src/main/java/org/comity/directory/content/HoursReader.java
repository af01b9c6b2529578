package org.comity.directory.content;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Week;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;

/// Reads opening hours such as `MON-THU 08:30-12:30 13:30-17:00; FRI 08:30-12:30`, or `24/7`.
final class HoursReader {
  private static final String ALWAYS = "24/7";
  private static final int DAYS = 7;
  private static final Pattern PART = Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))?((?: \\S+)+)");
  private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

  private HoursReader() {}

  /// The hours of a row; not stated where there are none or, with a problem, none that can be read.
  static Hours of(CsvRow row) {
    String text = row.text("hours");
    Optional<ZoneId> zone = zone(row, text);
    if (text.isEmpty() || zone.isEmpty()) {
      return new Hours.NotStated();
    }
    if (text.equals(ALWAYS)) {
      return new Hours.AroundTheClock(zone.get());
    }
    try {
      return new Hours.Weekly(new Week(zone.get(), days(text), rest(row)));
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

  private static Map<DayOfWeek, List<Week.Span>> days(String text) {
    Map<DayOfWeek, List<Week.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (String part : text.split(";", -1)) {
      Matcher found = PART.matcher(part.strip());
      if (!found.matches()) {
        throw new IllegalArgumentException("not a day and its hours: " + part.strip());
      }
      DayOfWeek first = day(found.group(1));
      DayOfWeek last = found.group(2) == null ? first : day(found.group(2));
      List<Week.Span> spans = spans(found.group(3).strip());
      days(first, last).forEach(day -> put(days, day, spans));
    }
    return days;
  }

  private static void put(
      Map<DayOfWeek, List<Week.Span>> days, DayOfWeek day, List<Week.Span> spans) {
    if (days.put(day, spans) != null) {
      throw new IllegalArgumentException(day + " stands there twice");
    }
  }

  private static Stream<DayOfWeek> days(DayOfWeek first, DayOfWeek last) {
    int count = Math.floorMod(last.getValue() - first.getValue(), DAYS);
    return IntStream.rangeClosed(0, count).mapToObj(first::plus);
  }

  private static List<Week.Span> spans(String text) {
    List<Week.Span> spans = new ArrayList<>();
    for (String part : text.split("\\s+")) {
      Matcher found = SPAN.matcher(part);
      if (!found.matches()) {
        throw new IllegalArgumentException("no hours: " + part);
      }
      var span = new Week.Span(LocalTime.parse(found.group(1)), LocalTime.parse(found.group(2)));
      if (!spans.isEmpty() && span.from().isBefore(spans.getLast().to())) {
        throw new IllegalArgumentException("hours overlap: " + part);
      }
      spans.add(span);
    }
    return List.copyOf(spans);
  }

  private static Set<DayOfWeek> rest(CsvRow row) {
    return row.list("rest_days").stream().map(HoursReader::day).collect(Collectors.toSet());
  }

  private static DayOfWeek day(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no day of the week: " + word));
  }
}
