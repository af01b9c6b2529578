package org.comity.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Dates, times, numbers and lists as a reader of one language in one time zone expects them.
///
/// @param language the reader's language
/// @param zone the reader's zone, in which instants are shown
public record Formats(Language language, ZoneId zone) {
  private static final double KILOBYTE = 1_000;
  private static final double MEGABYTE = 1_000_000;

  private static final Map<Language, DateFormat> LONG_DATES = new ConcurrentHashMap<>();

  private static DateFormat longDate(Language language) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, language.locale());
    format.setTimeZone(TimeZone.getTimeZone("UTC"));
    return format;
  }

  /// A calendar date, written out: `12 December 2026`.
  public String date(LocalDate date) {
    // A format keeps what it works on: each use takes a copy, which costs less than another
    // look-up.
    DateFormat format = LONG_DATES.computeIfAbsent(language, Formats::longDate).clone();
    return format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }

  /// The date on which an instant falls in the reader's zone, written out.
  public String date(Instant instant) {
    return date(instant.atZone(zone).toLocalDate());
  }

  /// The city that stands for the reader's zone, in her language: `Abidjan`, `أبيدجان`.
  public String city() {
    String city =
        TimeZoneNames.getInstance(language.locale()).getExemplarLocationName(zone.getId());
    return city == null ? zone.getId() : city;
  }

  /// Hours and minutes of an instant in the reader's zone: `14:02`.
  public String time(Instant instant) {
    var local = instant.atZone(zone);
    return "%02d:%02d".formatted(local.getHour(), local.getMinute());
  }

  /// Date and time of an instant in the reader's zone.
  public String moment(Instant instant) {
    return date(instant) + comma() + time(instant);
  }

  /// A whole number with the language's grouping.
  public String number(long number) {
    return NumberFormat.getIntegerInstance(language.locale()).format(number);
  }

  /// A size of so many bytes, in kilobytes or megabytes.
  public String size(long bytes) {
    boolean small = bytes < MEGABYTE;
    NumberFormat digits = NumberFormat.getInstance(language.locale());
    digits.setMaximumFractionDigits(small ? 0 : 1);
    double value = Math.max(1, bytes / (small ? KILOBYTE : MEGABYTE));
    return MeasureFormat.getInstance(language.locale(), FormatWidth.SHORT, digits)
        .format(new Measure(value, small ? MeasureUnit.KILOBYTE : MeasureUnit.MEGABYTE));
  }

  /// Several things in one phrase: `a, b and c`.
  public String list(Collection<String> things) {
    return things.size() == 1
        ? things.iterator().next()
        : ListFormatter.getInstance(language.locale()).format(things);
  }

  /// The comma between two things, as in a name and an office, with the space after it.
  public String comma() {
    return switch (language) {
      case ARABIC -> "، ";
      case CHINESE -> "，";
      case ENGLISH, FRENCH, SPANISH, RUSSIAN -> ", ";
    };
  }

  /// Several things of which one is enough, in one phrase: `a, b or c`.
  public String either(Collection<String> things) {
    return ListFormatter.getInstance(
            language.locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(things);
  }
}
