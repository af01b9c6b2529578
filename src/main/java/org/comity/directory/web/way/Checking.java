package org.comity.directory.web.way;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.comity.directory.Crime;
import org.comity.directory.Directory;
import org.comity.directory.Stage;
import org.comity.directory.way.Need;
import org.comity.directory.way.Urgency;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.comity.shell.Problem;

/// Checks what was typed, field by field.
final class Checking {
  private static final LocalDate FIRST = LocalDate.of(1945, 10, 24);
  private static final LocalDate LAST = LocalDate.of(2200, 1, 1);

  private final Directory directory;
  private final Instruments instruments;
  private final Reading reading;
  private final Instant now;
  private final List<Problem> problems = new ArrayList<>();

  Checking(Directory directory, Instruments instruments, Reading reading, Instant now) {
    this.directory = directory;
    this.instruments = instruments;
    this.reading = reading;
    this.now = now;
  }

  /// What is needed, or what is wrong.
  Checked check(Typed typed) {
    Optional<State> from = state("from", typed.from());
    Optional<State> to = state("to", typed.to());
    if (from.isPresent() && from.equals(to)) {
      wrong("to", reading.say("directory.way.wrong.same"));
    }
    to.ifPresent(state -> part(state, typed.part()));
    Optional<Need.Matter> matter = matter(typed);
    Optional<When> when = when(typed);
    if (!problems.isEmpty()) {
      return new Checked(Optional.empty(), List.copyOf(problems));
    }
    return new Checked(
        Optional.of(
            need(
                typed,
                from.orElseThrow(),
                to.orElseThrow(),
                matter.orElseThrow(),
                when.orElseThrow())),
        List.of());
  }

  private static Need need(Typed typed, State from, State to, Need.Matter matter, When when) {
    return new Need(
        from.code(), to.code(), typed.part(), matter, when.day(), when.at(), typed.basis());
  }

  private record When(LocalDate day, Instant at) {}

  private Optional<State> state(String field, String code) {
    Optional<State> found = StateCode.of(code).flatMap(instruments::state);
    if (found.isEmpty()) {
      wrong(field, reading.say("directory.way.wrong." + field));
    }
    return found;
  }

  private void part(State state, String code) {
    boolean other =
        directory.territory(code).filter(part -> part.state().equals(state.code())).isEmpty();
    if (!code.isEmpty() && other) {
      wrong(
          "part", reading.say("directory.way.wrong.part", "state", state.name(reading.language())));
    }
  }

  private Optional<Need.Matter> matter(Typed typed) {
    Optional<org.comity.directory.Function> function =
        word("function", typed.function(), org.comity.directory.Function.values());
    if (typed.function().isEmpty()) {
      wrong("function", reading.say("directory.way.wrong.function"));
    }
    Optional<Crime> crime = word("crime", typed.crime(), Crime.values());
    Optional<Stage> stage = word("stage", typed.stage(), Stage.values());
    Optional<Urgency> urgency = word("urgency", typed.urgency(), Urgency.values());
    return function.map(
        wanted -> new Need.Matter(wanted, crime, stage, urgency.orElse(Urgency.ORDINARY)));
  }

  private <E extends Enum<E>> Optional<E> word(String field, String word, E[] constants) {
    Optional<E> found =
        Arrays.stream(constants)
            .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(word))
            .findFirst();
    if (found.isEmpty() && !word.isEmpty()) {
      wrong(field, reading.say("directory.way.wrong.choice"));
    }
    return found;
  }

  private Optional<When> when(Typed typed) {
    ZoneId zone = zone(typed, reading);
    LocalDate today = LocalDate.ofInstant(now, zone);
    Optional<LocalDate> day =
        read(typed.on(), LocalDate::parse)
            .filter(each -> !each.isBefore(FIRST) && each.isBefore(LAST));
    Optional<LocalTime> time = read(typed.at(), LocalTime::parse);
    if (!typed.on().isEmpty() && day.isEmpty()) {
      wrong("on", reading.say("directory.way.wrong.on"));
    }
    if (!typed.at().isEmpty() && time.isEmpty()) {
      wrong("at", reading.say("directory.way.wrong.at"));
    }
    return Optional.of(when(day, time, zone, today));
  }

  // Without a time it is now on the day of today, and noon on another day.
  private When when(
      Optional<LocalDate> day, Optional<LocalTime> time, ZoneId zone, LocalDate today) {
    LocalDate on = day.orElse(today);
    Instant otherwise = on.equals(today) ? now : on.atTime(LocalTime.NOON).atZone(zone).toInstant();
    return new When(
        on, time.map(hour -> on.atTime(hour).atZone(zone).toInstant()).orElse(otherwise));
  }

  private static <T> Optional<T> read(String text, Function<String, T> reader) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(reader.apply(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The zone in which day and hours are read: the one in the address, else the reader's.
  static ZoneId zone(Typed typed, Reading reading) {
    return read(typed.zone(), ZoneId::of).orElse(reading.visitor().zone());
  }

  private void wrong(String field, String message) {
    problems.add(new Problem(field, message));
  }
}
