package org.comity.request.web.deadlines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.comity.request.content.Term;

/// The first day of a period, as a case holds it and as a control of a form shows it.
///
/// @param term the period
/// @param zone the drafter's, in which she types a minute
record FirstDay(Term term, ZoneId zone) {

  /// The control in which a value of the case can be changed. Hours run from a minute, all else
  /// from a day; what is neither is shown as it was written.
  DeadlinesPage.Entry shown(String written) {
    boolean hours = term.unit() == ChronoUnit.HOURS && term.amount() != null;
    Optional<OffsetDateTime> moment = moment(written);
    if (moment.isPresent()) {
      return new DeadlinesPage.Entry("datetime-local", local(moment.get()));
    }
    if (written.isEmpty() && hours) {
      return new DeadlinesPage.Entry("datetime-local", "");
    }
    boolean day = written.isEmpty() || day(written);
    return new DeadlinesPage.Entry(day ? "date" : "text", written);
  }

  /// What the case holds once this was typed: the very words that stand there if nothing changed.
  String taken(String typed, String before) {
    if (typed.isEmpty() || typed.equals(shown(before).value())) {
      return typed.isEmpty() ? "" : before;
    }
    try {
      return LocalDateTime.parse(typed).atZone(zone).toOffsetDateTime().toString();
    } catch (DateTimeException e) {
      return typed;
    }
  }

  private String local(OffsetDateTime moment) {
    return moment
        .atZoneSameInstant(zone)
        .toLocalDateTime()
        .truncatedTo(ChronoUnit.MINUTES)
        .toString();
  }

  private static Optional<OffsetDateTime> moment(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean day(String text) {
    try {
      return LocalDate.parse(text).toString().equals(text);
    } catch (DateTimeException e) {
      return false;
    }
  }
}
