package org.comity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What can be said of a question on a day. That nothing is stated is never "no".
///
/// @param <T> what was asked for
public sealed interface Answer<T extends Stated> {

  /// It is stated.
  ///
  /// @param all what holds on the day, one or more
  record Known<T extends Stated>(List<T> all) implements Answer<T> {
    /// Keeps the list unchangeable.
    public Known {
      all = List.copyOf(all);
    }
  }

  /// Something is stated only from a later day.
  ///
  /// @param first the first day
  record OnlyFrom<T extends Stated>(LocalDate first) implements Answer<T> {}

  /// What was stated has ended before, and nothing has come in its place.
  ///
  /// @param last the last day
  record Until<T extends Stated>(LocalDate last) implements Answer<T> {}

  /// No source says anything for this day.
  record NotStated<T extends Stated>() implements Answer<T> {}

  /// What holds on the day; empty where nothing does.
  default List<T> all() {
    return this instanceof Known<T>(List<T> all) ? all : List.of();
  }

  /// The answer on a day, given all that was ever stated.
  static <T extends Stated> Answer<T> of(List<T> ever, LocalDate day) {
    List<T> now = ever.stream().filter(each -> each.grounds().on(day) == Holding.HOLDS).toList();
    if (!now.isEmpty()) {
      return new Known<>(now);
    }
    if (ever.stream().anyMatch(each -> each.grounds().on(day) == Holding.NOT_STATED)) {
      return new NotStated<>();
    }
    Optional<LocalDate> last =
        days(ever, Period::last).filter(each -> each.isBefore(day)).max(LocalDate::compareTo);
    if (last.isPresent()) {
      return new Until<>(last.get());
    }
    Optional<LocalDate> first = days(ever, Period::first).min(LocalDate::compareTo);
    return first.isPresent() ? new OnlyFrom<>(first.get()) : new NotStated<>();
  }

  private static <T extends Stated> Stream<LocalDate> days(
      List<T> ever, Function<Period, @Nullable LocalDate> day) {
    return ever.stream().flatMap(each -> Stream.ofNullable(day.apply(each.grounds().period())));
  }
}
