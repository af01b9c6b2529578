package org.comity.form.logic;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How values are ordered: numbers, texts, lengths, and dates also against points in time, which
/// then count as their own calendar day.
final class Ordering {
  private Ordering() {}

  static boolean same(Operand left, Operand right) {
    return left.equals(right) || compare(left, right).filter(order -> order == 0).isPresent();
  }

  static Optional<Integer> compare(Operand left, Operand right) {
    return Optional.ofNullable(
        switch (left) {
          case Operand.Figure(var one) when right instanceof Operand.Figure(var other) ->
              Integer.valueOf(one.compareTo(other));
          case Operand.Text(var one) when right instanceof Operand.Text(var other) ->
              Integer.valueOf(one.compareTo(other));
          case Operand.Length(var one) when right instanceof Operand.Length(var other) ->
              Integer.valueOf(one.compareTo(other));
          case Operand.Moment(var one) when right instanceof Operand.Moment(var other) ->
              Integer.valueOf(one.toInstant().compareTo(other.toInstant()));
          default -> days(left, right);
        });
  }

  private static @Nullable Integer days(Operand left, Operand right) {
    LocalDate one = day(left);
    LocalDate other = day(right);
    return one == null || other == null ? null : Integer.valueOf(one.compareTo(other));
  }

  private static @Nullable LocalDate day(Operand value) {
    return switch (value) {
      case Operand.Day(var date) -> date;
      case Operand.Moment(var moment) -> moment.toLocalDate();
      default -> null;
    };
  }

  /// The time from one date to another; nothing if one of them is missing.
  static Operand between(Operand from, Operand to) {
    if (from instanceof Operand.Moment(var one) && to instanceof Operand.Moment(var other)) {
      return new Operand.Length(Duration.between(one, other));
    }
    LocalDate start = day(from);
    LocalDate end = day(to);
    if (start == null || end == null) {
      return from.equals(Operand.Unset.AWAITED) || to.equals(Operand.Unset.AWAITED)
          ? Operand.Unset.AWAITED
          : Operand.Unset.NOTHING;
    }
    return new Operand.Length(Duration.ofDays(ChronoUnit.DAYS.between(start, end)));
  }
}
