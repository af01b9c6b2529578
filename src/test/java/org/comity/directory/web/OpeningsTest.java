package org.comity.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Week;
import org.comity.instrument.web.Reading;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.Visitor;
import org.junit.jupiter.api.Test;

class OpeningsTest {
  private static final Reading IN_VIENNA =
      new Reading(
          new Words(),
          new Visitor(Language.ENGLISH, ZoneId.of("Europe/Vienna"), "", false, "public", null));
  private static final Hours MINSK = week("Europe/Minsk", "09:00", "18:00");
  private static final Hours AUCKLAND = week("Pacific/Auckland", "09:00", "17:00");

  @Test
  void anOfficeIsOpenUntilAnHourInTheZoneOfTheReader() {
    assertThat(words(MINSK, "2026-11-24T10:00:00Z")).isEqualTo("Open now, until 16:00");
  }

  @Test
  void theSameOfficeClosesAnHourLaterInSummer() {
    assertThat(words(MINSK, "2026-07-21T10:00:00Z"))
        .as("Minsk does not turn its clocks, Vienna does")
        .isEqualTo("Open now, until 17:00");
  }

  @Test
  void aClosedOfficeSaysWhenItOpensAndTheDayIfItIsAnother() {
    assertThat(words(MINSK, "2026-11-24T04:00:00Z")).isEqualTo("Closed now, opens 07:00");
    assertThat(words(MINSK, "2026-11-27T16:00:00Z"))
        .isEqualTo("Closed now, opens 30 November 2026, 07:00");
  }

  @Test
  void nothingIsSaidOfHoursThatAreNotStated() {
    assertThat(words(new Hours.NotStated(), "2026-11-24T10:00:00Z")).isEqualTo("Hours not stated");
    assertThat(words(new Hours.AroundTheClock(ZoneId.of("Europe/Dublin")), "2026-11-24T02:00:00Z"))
        .isEqualTo("Open day and night");
  }

  @Test
  void theHoursInWhichBothAreAtWorkAreThoseOfTheReader() {
    Instant now = Instant.parse("2026-11-24T20:00:00Z");
    assertThat(Openings.overlap(MINSK, now, IN_VIENNA).orElseThrow())
        .endsWith("25 November 2026, 09:00 – 16:00");
    assertThat(Openings.overlap(AUCKLAND, now, IN_VIENNA).orElseThrow())
        .endsWith("both of you are never at work at once.");
    assertThat(Openings.overlap(new Hours.NotStated(), now, IN_VIENNA)).isEmpty();
  }

  private static String words(Hours hours, String now) {
    Instant instant = Instant.parse(now);
    return Openings.words(hours.at(instant), instant, IN_VIENNA);
  }

  private static Hours week(String zone, String from, String to) {
    Map<DayOfWeek, List<Week.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
      days.put(day, List.of(new Week.Span(LocalTime.parse(from), LocalTime.parse(to))));
    }
    return new Hours.Weekly(new Week(ZoneId.of(zone), days, Set.of()));
  }
}
