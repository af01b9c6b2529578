package org.comity.directory.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeekTest {
  private static final Week VIENNA =
      week("Europe/Vienna", DayOfWeek.MONDAY, 5, "09:00-12:00", "13:00-17:00");
  private static final Week RIYADH = week("Asia/Riyadh", DayOfWeek.SUNDAY, 5, "08:00-15:00");
  private static final Week WELLINGTON =
      week("Pacific/Auckland", DayOfWeek.MONDAY, 5, "09:00-17:00");

  @Test
  void itIsOpenUntilTheEndOfTheStretch() {
    assertThat(VIENNA.at(Instant.parse("2026-11-24T08:30:00Z")))
        .isEqualTo(new Opening.Open(Instant.parse("2026-11-24T11:00:00Z")));
  }

  @Test
  void itOpensAgainAfterLunchAndAfterTheWeekend() {
    assertThat(VIENNA.at(Instant.parse("2026-11-24T11:00:00Z")))
        .isEqualTo(new Opening.Closed(Instant.parse("2026-11-24T12:00:00Z")));
    assertThat(VIENNA.at(Instant.parse("2026-11-27T16:00:00Z")))
        .isEqualTo(new Opening.Closed(Instant.parse("2026-11-30T08:00:00Z")));
  }

  @Test
  void itOpensAnHourEarlierByTheClockOfTheWorldInSummer() {
    assertThat(VIENNA.at(Instant.parse("2026-07-21T06:00:00Z")))
        .isEqualTo(new Opening.Closed(Instant.parse("2026-07-21T07:00:00Z")));
  }

  @Test
  void fridayIsNoWorkingDayEverywhere() {
    assertThat(RIYADH.at(Instant.parse("2026-11-27T08:00:00Z")))
        .isEqualTo(new Opening.Closed(Instant.parse("2026-11-29T05:00:00Z")));
  }

  @Test
  void twoOfficesMeetWhereTheirHoursDo() {
    assertThat(VIENNA.overlap(RIYADH, Instant.parse("2026-11-24T20:00:00Z")))
        .contains(
            new Week.Stretch(
                Instant.parse("2026-11-25T08:00:00Z"), Instant.parse("2026-11-25T11:00:00Z")));
    assertThat(VIENNA.overlap(RIYADH, Instant.parse("2026-11-26T20:00:00Z")))
        .as("Vienna rests from Saturday, Riyadh from Friday")
        .contains(
            new Week.Stretch(
                Instant.parse("2026-11-30T08:00:00Z"), Instant.parse("2026-11-30T11:00:00Z")));
  }

  @Test
  void twoOfficesOnTheOtherSideOfTheWorldNeverMeet() {
    assertThat(VIENNA.overlap(WELLINGTON, Instant.parse("2026-11-24T20:00:00Z"))).isEmpty();
  }

  private static Week week(String zone, DayOfWeek first, int count, String... spans) {
    Map<DayOfWeek, List<Week.Span>> days = new EnumMap<>(DayOfWeek.class);
    for (int i = 0; i < count; i++) {
      days.put(first.plus(i), List.of(spans).stream().map(WeekTest::span).toList());
    }
    return new Week(ZoneId.of(zone), days, Set.of());
  }

  private static Week.Span span(String text) {
    String[] ends = text.split("-", 2);
    return new Week.Span(LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
  }
}
