package org.comity.instrument.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comity.instrument.FurtherLinks;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Folding;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.springframework.stereotype.Component;

/// Makes the pages of States for the current visitor.
@Component
class StatePages {
  private final Instruments instruments;
  private final Words words;
  private final CurrentVisitor current;
  private final Clock clock;
  private final List<FurtherLinks> rooms;

  StatePages(
      Instruments instruments,
      Words words,
      CurrentVisitor current,
      Clock clock,
      List<FurtherLinks> rooms) {
    this.instruments = instruments;
    this.words = words;
    this.current = current;
    this.clock = clock;
    this.rooms = rooms;
  }

  StatesPage all(String query, String group) {
    Reading reading = reading();
    var filter = new ParticipationTable.Filter("", group, today());
    return new StatesPage(
        reading.say("instrument.states.title"),
        query.strip(),
        group,
        ParticipationTable.groups(reading),
        instruments.states(reading.language()).stream()
            .filter(filter::lets)
            .filter(state -> named(state, query.strip()))
            .map(state -> row(state, reading))
            .toList());
  }

  Optional<StatePage> one(String code) {
    Reading reading = reading();
    return StateCode.of(code)
        .flatMap(instruments::state)
        .map(
            state ->
                new StatePage(
                    state.name(reading.language()),
                    state.code().value(),
                    reading.word("instrument.status.", state.status()),
                    group(state, reading),
                    languages(state, reading),
                    state.zones().stream().map(ZoneId::getId).toList(),
                    names(state, reading),
                    participation(state, reading),
                    notifications(state, reading),
                    Further.of(rooms, state.code(), reading)));
  }

  static boolean named(State state, String wanted) {
    return wanted.isEmpty()
        || state.code().value().equalsIgnoreCase(wanted)
        || state.names().values().stream().anyMatch(name -> Folding.finds(wanted, name));
  }

  private static StatesPage.Row row(State state, Reading reading) {
    return new StatesPage.Row(
        reading.address("/states/" + state.code()),
        state.name(reading.language()),
        state.code().value(),
        state.group() == null
            ? reading.word("instrument.status.", state.status())
            : reading.word("instrument.group.", state.group()));
  }

  private static String group(State state, Reading reading) {
    return state.group() == null
        ? reading.say("instrument.state.noGroup")
        : reading.word("instrument.group.", state.group());
  }

  private static String languages(State state, Reading reading) {
    return state.officialLanguages().isEmpty()
        ? reading.say("instrument.page.notStated")
        : reading
            .visitor()
            .formats()
            .list(state.officialLanguages().stream().map(reading::languageName).toList());
  }

  private List<StatePage.Name> names(State state, Reading reading) {
    return List.of(Language.values()).stream()
        .map(language -> name(state, language, reading))
        .toList();
  }

  private StatePage.Name name(State state, Language language, Reading reading) {
    return new StatePage.Name(
        language,
        state.name(language),
        instruments
            .nameOrigin(state.code(), language)
            .map(origin -> SourceView.of(origin, reading))
            .orElse(null),
        Correcting.name(state.code(), language, reading));
  }

  private List<ParticipationRow> participation(State state, Reading reading) {
    return instruments.all().stream()
        .map(
            instrument ->
                ParticipationRow.of(
                    reading.address("/instruments/" + instrument.code()),
                    instruments.shortName(instrument, reading.language()).value(),
                    false,
                    instruments.participation(state.code(), instrument.code()),
                    today(),
                    reading))
        .toList();
  }

  private List<NotificationRow> notifications(State state, Reading reading) {
    return instruments.notifications(state.code()).stream()
        .map(each -> NotificationRow.of(each, instruments, reading))
        .toList();
  }

  private Reading reading() {
    return new Reading(words, current.visitor());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
