package org.comity.directory.contact;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Opening hours as they are written down: `MON-THU 08:30-12:30 13:30-17:00; FRI 08:30-12:30`, on
/// the clocks of the office.
public final class WrittenHours {
  /// What is written where somebody is there day and night.
  public static final String ALWAYS = "24/7";

  private static final int DAYS = 7;
  private static final int LETTERS = 3;
  private static final Pattern PART = Pattern.compile("([A-Z]{3})(?:-([A-Z]{3}))?((?: \\S+)+)");
  private static final Pattern SPAN = Pattern.compile("(\\d\\d:\\d\\d)-(\\d\\d:\\d\\d)");

  private WrittenHours() {}

  /// The hours of a text; throws an `IllegalArgumentException` or a `DateTimeException` that says
  /// what cannot be read.
  public static Map<DayOfWeek, List<Week.Span>> read(String text) {
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

  /// The word of a day: its first three letters in English.
  public static String word(DayOfWeek day) {
    return day.name().substring(0, LETTERS);
  }

  /// The hours of one day as they are written; empty for none.
  public static String spans(Week week, DayOfWeek day) {
    return week.days().getOrDefault(day, List.of()).stream()
        .map(span -> span.from() + "-" + span.to())
        .collect(Collectors.joining(" "));
  }

  /// The hours of a week as they are written.
  public static String of(Week week) {
    return Stream.of(DayOfWeek.values())
        .filter(day -> !spans(week, day).isEmpty())
        .map(day -> word(day) + " " + spans(week, day))
        .collect(Collectors.joining("; "));
  }

  /// The day of a word; refuses one that is none.
  public static DayOfWeek day(String word) {
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> day.name().startsWith(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no day of the week: " + word));
  }
}
