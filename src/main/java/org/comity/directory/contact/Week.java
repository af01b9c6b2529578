package org.comity.directory.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The hours of an office on the days of a week, on its own clocks. A day without hours is closed.
///
/// @param zone the zone of the office, whose offset changes through the year
/// @param days the hours of each day on which it is open, in order and apart from each other
/// @param rest the weekly rest days, as far as they are stated
public record Week(ZoneId zone, Map<DayOfWeek, List<Span>> days, Set<DayOfWeek> rest) {
  private static final int DAYS = 8;

  /// A stretch of a day.
  ///
  /// @param from the first minute
  /// @param to the minute at which it ends
  public record Span(LocalTime from, LocalTime to) {
    /// Refuses a stretch that does not end after it begins.
    public Span {
      if (!to.isAfter(from)) {
        throw new IllegalArgumentException(from + " to " + to);
      }
    }
  }

  /// A stretch of time.
  ///
  /// @param from the first instant
  /// @param to the instant at which it ends
  public record Stretch(Instant from, Instant to) {}

  /// Keeps everything unchangeable; refuses a week without hours.
  public Week {
    days = Collections.unmodifiableMap(new EnumMap<>(days));
    rest = Set.copyOf(rest);
    if (days.values().stream().allMatch(List::isEmpty)) {
      throw new IllegalArgumentException("A week without hours");
    }
  }

  /// Whether the office is open at an instant, and until or from when.
  public Opening at(Instant now) {
    List<Stretch> coming = stretches(now).filter(each -> each.to().isAfter(now)).limit(1).toList();
    if (coming.isEmpty()) {
      return new Opening.NotStated();
    }
    Stretch next = coming.getFirst();
    return next.from().isAfter(now) ? new Opening.Closed(next.from()) : new Opening.Open(next.to());
  }

  /// When both this office and another one are open next, in the week from an instant on; empty if
  /// never.
  public Optional<Stretch> overlap(Week other, Instant now) {
    List<Stretch> theirs = other.stretches(now).toList();
    return stretches(now)
        .flatMap(mine -> theirs.stream().flatMap(each -> common(mine, each).stream()))
        .filter(each -> each.to().isAfter(now))
        .min(Comparator.comparing(Stretch::from));
  }

  private static Optional<Stretch> common(Stretch one, Stretch other) {
    Instant from = one.from().isAfter(other.from()) ? one.from() : other.from();
    Instant to = one.to().isBefore(other.to()) ? one.to() : other.to();
    return from.isBefore(to) ? Optional.of(new Stretch(from, to)) : Optional.empty();
  }

  // From yesterday on, since the day of one zone is not that of another.
  private Stream<Stretch> stretches(Instant now) {
    LocalDate first = now.atZone(zone).toLocalDate().minusDays(1);
    return IntStream.rangeClosed(0, DAYS + 1).mapToObj(first::plusDays).flatMap(this::on);
  }

  private Stream<Stretch> on(LocalDate day) {
    return days.getOrDefault(day.getDayOfWeek(), List.of()).stream()
        .map(span -> new Stretch(instant(day, span.from()), instant(day, span.to())));
  }

  private Instant instant(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }
}
