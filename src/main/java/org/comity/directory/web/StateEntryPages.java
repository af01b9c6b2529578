package org.comity.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Directory;
import org.comity.directory.Network;
import org.comity.directory.Period;
import org.comity.directory.Selection;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.comity.instrument.web.SourceView;
import org.springframework.stereotype.Component;

/// Makes the page of a State in the directory for the current visitor.
@Component
class StateEntryPages {
  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;
  private final StateGroups groups;

  StateEntryPages(
      Directory directory, Instruments instruments, Readers readers, StateGroups groups) {
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
    this.groups = groups;
  }

  /// The page; empty if there is no such State.
  Optional<StateEntryPage> one(String code, String on) {
    return StateCode.of(code)
        .flatMap(instruments::state)
        .map(state -> page(state, readers.on(on), readers.reading()));
  }

  private StateEntryPage page(State state, OnDay on, Reading reading) {
    String name = state.name(reading.language());
    return new StateEntryPage(
        reading.say("directory.state.title", "state", name),
        state.code().value(),
        name,
        on,
        reading.say("directory.on.then", "date", reading.date(on.day())),
        changes(state.code(), on, reading),
        directory.known(state.code(), new Selection(Optional.empty(), "", on.day())),
        groups.of(state.code(), on, reading),
        networks(state.code(), reading));
  }

  private List<StateEntryPage.Change> changes(StateCode state, OnDay on, Reading reading) {
    return Stream.of(
            directory.designations(state),
            directory.languages(state),
            directory.legalBases(state),
            directory.channels(state))
        .flatMap(List::stream)
        .map(each -> each.grounds().period())
        .flatMap(StateEntryPages::days)
        .distinct()
        .sorted()
        .map(day -> change(state, day, on, reading))
        .toList();
  }

  private static Stream<LocalDate> days(Period period) {
    LocalDate last = period.last();
    return Stream.concat(
        Stream.ofNullable(period.first()),
        last == null ? Stream.empty() : Stream.of(last.plusDays(1)));
  }

  private static StateEntryPage.Change change(
      StateCode state, LocalDate day, OnDay on, Reading reading) {
    return new StateEntryPage.Change(
        reading.address("/directory/" + state + "?on=" + day),
        reading.date(day),
        on.chosen() && on.day().equals(day));
  }

  private List<StateEntryPage.Membership> networks(StateCode state, Reading reading) {
    return directory.networks(state).stream()
        .flatMap(
            network ->
                network.member(state).stream().map(member -> member(network, member, reading)))
        .toList();
  }

  private static StateEntryPage.Membership member(
      Network network, Network.Member member, Reading reading) {
    return new StateEntryPage.Membership(
        network.code(),
        reading.english(network.name()),
        network.address(),
        member.observer(),
        SourceView.of(member.origin(), reading));
  }
}
