package org.comity.post;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.ProductId;
import biweekly.property.Trigger;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;

/// A day for the calendar of whoever opens it (RFC 5545), such as a deadline: it takes the whole
/// day, makes nobody busy, and reminds before.
///
/// @param uid names the day for ever, so that a later file moves it in the calendar
/// @param title one line
/// @param text what is to be known about it
/// @param link where it is looked after; empty for nowhere
/// @param day the day
/// @param remind how many days before it reminds, such as 7 and 1
/// @param at when the file was written
public record CalendarFile(
    String uid,
    String title,
    String text,
    String link,
    LocalDate day,
    List<Integer> remind,
    Instant at) {
  /// The media type of [#written].
  public static final String TYPE = "text/calendar;charset=UTF-8";

  private static final int LONGEST_LINE = 75;
  private static final int SECONDS_OF_SEQUENCE = 60;

  /// The file: UTF-8, lines of at most 75 bytes that end in CR LF.
  public String written() {
    return all(List.of(this));
  }

  /// Several days as one file.
  public static String all(List<CalendarFile> days) {
    var calendar = new ICalendar();
    calendar.setProductId(new ProductId("-//Comity//Comity//EN"));
    days.forEach(day -> calendar.addEvent(day.event()));
    var file = new StringWriter();
    try (var writer = new ICalWriter(file, ICalVersion.V2_0)) {
      // The library folds by characters, the standard by bytes.
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toString().lines().map(CalendarFile::folded).collect(Collectors.joining());
  }

  // A line that is too long goes on after a line break and a space.
  private static String folded(String line) {
    var folded = new StringBuilder();
    int length = 0;
    for (int letter : line.codePoints().toArray()) {
      int bytes = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (length + bytes > LONGEST_LINE) {
        folded.append("\r\n ");
        length = 1;
      }
      folded.appendCodePoint(letter);
      length += bytes;
    }
    return folded.append("\r\n").toString();
  }

  private VEvent event() {
    var event = new VEvent();
    event.setUid(uid);
    event.setDateTimeStamp(Date.from(at));
    // A file that is written later goes before one that was written earlier.
    event.setSequence(
        Math.toIntExact(at.getEpochSecond() / SECONDS_OF_SEQUENCE % Integer.MAX_VALUE));
    event.setSummary(title);
    event.setDescription(text);
    if (!link.isEmpty()) {
      event.setUrl(link);
    }
    event.setDateStart(date(day));
    event.setDateEnd(date(day.plusDays(1)));
    event.setTransparency(true);
    remind.forEach(days -> event.addAlarm(alarm(days)));
    return event;
  }

  private VAlarm alarm(int days) {
    var before = Duration.builder().prior(true).days(days).build();
    return VAlarm.display(new Trigger(before, Related.START), title);
  }

  // A day has no zone: the library is given its parts, and an instant it does not write.
  private static ICalDate date(LocalDate day) {
    var parts =
        new DateTimeComponents(
            day.getYear(), day.getMonthValue(), day.getDayOfMonth(), 0, 0, 0, false);
    var instant = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
    return new ICalDate(instant, parts, false);
  }
}
