package org.comity.instrument;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The time at which a source said something, as exactly as the source dates itself: a year, a
/// month or a day.
///
/// @param first the first day that may be meant
/// @param last the last day that may be meant
public record AsAt(LocalDate first, LocalDate last) {
  private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /// How exactly the time is known.
  public enum Precision {
    /// A year.
    YEAR,
    /// A month of a year.
    MONTH,
    /// A calendar day.
    DAY
  }

  /// Refuses a period that ends before it begins.
  public AsAt {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /// One day.
  public static AsAt day(LocalDate day) {
    return new AsAt(day, day);
  }

  /// The time of a text such as `2014`, `2014-12` or `2014-12-31`; empty if it is none of these.
  public static Optional<AsAt> of(String text) {
    Matcher parts = FORM.matcher(text);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(read(parts));
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
  }

  private static AsAt read(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return new AsAt(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    if (parts.group(3) == null) {
      return new AsAt(month.atDay(1), month.atEndOfMonth());
    }
    return day(month.atDay(1).withDayOfMonth(Integer.parseInt(parts.group(3))));
  }

  /// Whether this is a day, a month or a year.
  public Precision precision() {
    if (first.equals(last)) {
      return Precision.DAY;
    }
    return YearMonth.from(first).equals(YearMonth.from(last)) ? Precision.MONTH : Precision.YEAR;
  }
}
