package org.comity.request.terms;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.comity.form.interview.Place;
import org.jspecify.annotations.Nullable;

/// What a period runs from.
///
/// @param day the day
/// @param moment the minute, where one is known; null where there is a day alone
/// @param field the field that holds it; null for a day entered by hand
public record TermStart(LocalDate day, @Nullable OffsetDateTime moment, @Nullable Place field) {

  /// A day alone.
  static TermStart of(LocalDate day, @Nullable Place field) {
    return new TermStart(day, null, field);
  }

  /// A minute, which falls on a day in the zone in which the period is counted.
  static TermStart of(OffsetDateTime moment, ZoneId zone, @Nullable Place field) {
    return new TermStart(moment.atZoneSameInstant(zone).toLocalDate(), moment, field);
  }

  /// What was entered by hand: a day such as `2026-11-30`, or a minute with its offset such as
  /// `2026-11-30T14:05+01:00`; empty for anything else.
  static Optional<TermStart> entered(String text, ZoneId zone) {
    try {
      return Optional.of(
          text.contains("T")
              ? of(OffsetDateTime.parse(text), zone, null)
              : of(LocalDate.parse(text), null));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
