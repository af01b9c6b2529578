package org.comity.directory.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Opening;
import org.comity.directory.contact.Week;
import org.comity.instrument.web.Reading;
import org.comity.language.Formats;

/// Whether an office is open, in the words and the zone of a reader.
final class Openings {
  private static final LocalTime BEGIN = LocalTime.of(9, 0);
  private static final LocalTime END = LocalTime.of(17, 0);

  private Openings() {}

  /// Whether it is open, and until or from when.
  static String words(Opening opening, Instant now, Reading reading) {
    return switch (opening) {
      case Opening.DayAndNight always -> reading.say("directory.open.always");
      case Opening.NotStated none -> reading.say("directory.open.notStated");
      case Opening.Open(Instant until) ->
          reading.say("directory.open.now", "time", time(until, now, reading));
      case Opening.Closed(Instant opens) ->
          reading.say("directory.open.closed", "time", time(opens, now, reading));
    };
  }

  /// When the office and a reader who works from nine to five are both there next; empty where its
  /// hours are not those of a week.
  static Optional<String> overlap(Hours hours, Instant now, Reading reading) {
    if (!(hours instanceof Hours.Weekly(Week week))) {
      return Optional.empty();
    }
    return Optional.of(
        week.overlap(ofReader(reading), now)
            .map(both -> reading.say("directory.open.overlap", times(both, now, reading)))
            .orElse(reading.say("directory.open.noOverlap")));
  }

  private static Object[] times(Week.Stretch both, Instant now, Reading reading) {
    Formats formats = reading.visitor().formats();
    return new Object[] {"from", time(both.from(), now, reading), "to", formats.time(both.to())};
  }

  private static Week ofReader(Reading reading) {
    Map<DayOfWeek, List<Week.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
      days.put(day, List.of(new Week.Span(BEGIN, END)));
    }
    return new Week(reading.visitor().zone(), days, Set.of());
  }

  // The day too, where it is another one for the reader.
  private static String time(Instant instant, Instant now, Reading reading) {
    Formats formats = reading.visitor().formats();
    boolean today = formats.date(instant).equals(formats.date(now));
    return today ? formats.time(instant) : formats.moment(instant);
  }
}
