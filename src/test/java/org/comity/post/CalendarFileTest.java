package org.comity.post;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CalendarFileTest {
  private static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");

  @Test
  void aDeadlineIsAWholeDayWithoutZoneAndRemindsBefore() {
    // Lines that are too long go on after a line break and a space.
    String file = file("Last day, to answer; all of it", AT).written().replace("\r\n ", "");
    assertThat(file)
        .contains("DTSTART;VALUE=DATE:20270331\r\n", "DTEND;VALUE=DATE:20270401\r\n")
        .contains("UID:review-1@comity\r\n", "TRANSP:TRANSPARENT\r\n", "DTSTAMP:20261130T100000Z")
        .contains("TRIGGER;RELATED=START:-P7D\r\n", "TRIGGER;RELATED=START:-P1D\r\n")
        .contains("SUMMARY:Last day\\, to answer\\; all of it\r\n");
  }

  @Test
  void wordsOfEveryScriptSurviveAndNoLineIsTooLong() {
    String title = "اليوم الأخير لتقديم الإجابات عن استعراض دورادا، المجموعة الأولى: 提交答复的最后一天";
    String file = file(title, AT).written();
    assertThat(file.lines())
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    VEvent read = Biweekly.parse(file).first().getEvents().getFirst();
    assertThat(read.getSummary().getValue()).isEqualTo(title);
  }

  @Test
  void aLaterFileGoesBeforeAnEarlierOne() {
    int earlier = sequence(file("t", AT));
    int later = sequence(file("t", AT.plusSeconds(3600)));
    assertThat(later).isGreaterThan(earlier);
  }

  private static int sequence(CalendarFile file) {
    return Biweekly.parse(file.written()).first().getEvents().getFirst().getSequence().getValue();
  }

  private static CalendarFile file(String title, Instant at) {
    return new CalendarFile(
        "review-1@comity",
        title,
        "31 March 2027, 24:00 in Vienna",
        "https://comity.example.org/reviews/1",
        LocalDate.of(2027, 3, 31),
        List.of(7, 1),
        at);
  }
}
