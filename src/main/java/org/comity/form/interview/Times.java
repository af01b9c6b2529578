package org.comity.form.interview;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.comity.form.logic.Operand;

/// Dates, times and lengths as a case writes them, by ISO 8601.
final class Times {
  private static final int YEAR = 4;
  private static final int MONTH = 7;

  private Times() {}

  /// The value of a text of this type.
  ///
  /// @throws DateTimeException if it is none
  static Operand read(Scalar scalar, String text) {
    return switch (scalar) {
      case DATE -> new Operand.Day(LocalDate.parse(text));
      case PARTIALDATE -> new Operand.Day(first(text));
      case PERIOD -> new Operand.Day(beginning(text));
      case DATETIME -> new Operand.Moment(OffsetDateTime.parse(text));
      case LOCALTIME -> new Operand.Moment(LocalDateTime.parse(text).atOffset(ZoneOffset.UTC));
      case OFFSET -> new Operand.Text(ZoneOffset.of(text).getId());
      case DURATION -> new Operand.Length(length(text));
      default -> throw new DateTimeException(scalar + " is no time");
    };
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case YEAR -> Year.parse(text).atDay(1);
      case MONTH -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate beginning(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      return first(text);
    }
    LocalDate from = first(text.substring(0, slash));
    if (first(text.substring(slash + 1)).isBefore(from)) {
      throw new DateTimeException("It ends before it begins: " + text);
    }
    return from;
  }

  // Months and years have their mean length, so that six months are never less than six months.
  private static Duration length(String text) {
    if (text.contains("T")) {
      return Duration.parse(text);
    }
    Period period = Period.parse(text);
    return ChronoUnit.MONTHS
        .getDuration()
        .multipliedBy(period.toTotalMonths())
        .plusDays(period.get(ChronoUnit.DAYS));
  }
}
