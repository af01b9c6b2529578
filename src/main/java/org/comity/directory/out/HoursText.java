package org.comity.directory.out;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Week;
import org.comity.directory.contact.WrittenHours;

/// Opening hours as the tables of the directory write them: `MON-THU 08:30-12:30 13:30-17:00; FRI
/// 08:30-12:30`, or `24/7`. Empty where nothing is stated.
public final class HoursText {
  private HoursText() {}

  /// The hours.
  public static String of(Hours hours) {
    return switch (hours) {
      case Hours.AroundTheClock always -> WrittenHours.ALWAYS;
      case Hours.NotStated none -> "";
      case Hours.Weekly(Week week) ->
          stretches(week).stream()
              .map(each -> each.days(WrittenHours::word) + " " + each.hours())
              .collect(Collectors.joining("; "));
    };
  }

  /// The hours for a reader, one line for each stretch of days that are alike.
  public static List<String> lines(Hours hours, Locale locale) {
    return switch (hours) {
      case Hours.AroundTheClock always -> List.of(WrittenHours.ALWAYS);
      case Hours.NotStated none -> List.of();
      case Hours.Weekly(Week week) ->
          stretches(week).stream()
              .map(
                  each ->
                      each.days(day -> day.getDisplayName(TextStyle.SHORT_STANDALONE, locale))
                          + " "
                          + each.hours())
              .toList();
    };
  }

  // Days one after another that have the same hours.
  private record Stretch(DayOfWeek first, DayOfWeek last, String hours) {
    String days(Function<DayOfWeek, String> name) {
      return first == last ? name.apply(first) : name.apply(first) + "-" + name.apply(last);
    }
  }

  private static List<Stretch> stretches(Week week) {
    List<Stretch> found = new ArrayList<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String hours = WrittenHours.spans(week, day);
      Stretch before = found.isEmpty() ? null : found.getLast();
      if (before != null && before.last().plus(1) == day && before.hours().equals(hours)) {
        found.set(found.size() - 1, new Stretch(before.first(), day, hours));
      } else if (!hours.isEmpty()) {
        found.add(new Stretch(day, day, hours));
      }
    }
    return found;
  }

  /// The name of the zone.
  public static String zone(Hours hours) {
    return switch (hours) {
      case Hours.AroundTheClock(var zone) -> zone.getId();
      case Hours.NotStated none -> "";
      case Hours.Weekly(Week week) -> week.zone().getId();
    };
  }

  /// The weekly rest days, joined by `|`.
  public static String rest(Hours hours) {
    return hours instanceof Hours.Weekly(Week week)
        ? week.rest().stream().sorted().map(WrittenHours::word).collect(Collectors.joining("|"))
        : "";
  }
}
