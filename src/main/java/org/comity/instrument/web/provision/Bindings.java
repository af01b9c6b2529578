package org.comity.instrument.web.provision;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.comity.instrument.FurtherLinks;
import org.comity.instrument.Instrument;
import org.comity.instrument.Instruments;
import org.comity.instrument.Notification;
import org.comity.instrument.ProvisionId;
import org.comity.instrument.ReadersState;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Further;
import org.comity.instrument.web.NotificationRow;
import org.comity.instrument.web.ParticipationRow;
import org.comity.instrument.web.ParticipationTable;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Tells of a State whether it is bound by a treaty, and of a provision what was notified under it.
@Component
class Bindings {
  private final Instruments instruments;
  private final ReadersState own;
  private final Clock clock;
  private final List<FurtherLinks> rooms;

  Bindings(Instruments instruments, ReadersState own, Clock clock, List<FurtherLinks> rooms) {
    this.instruments = instruments;
    this.own = own;
    this.clock = clock;
    this.rooms = rooms;
  }

  /// The State to show: the one that is asked for, else the reader's own; empty for none.
  Optional<State> state(Optional<String> wanted) {
    return wanted.map(StateCode::of).orElseGet(own::state).flatMap(instruments::state);
  }

  ProvisionPage.Bound bound(Optional<State> state, Instrument treaty, Reading reading) {
    String name = instruments.shortName(treaty, reading.language()).value();
    return new ProvisionPage.Bound(
        reading.say("instrument.participation.caption", "name", name),
        ParticipationTable.states(instruments, reading),
        state.map(found -> found.code().value()).orElse(""),
        state.map(found -> row(found, treaty, reading)));
  }

  /// What the State has notified under the provision; what all have where none is chosen.
  List<NotificationRow> told(Optional<State> state, ProvisionId id, Reading reading) {
    return instruments.notifications(id).stream()
        .filter(each -> state.map(State::code).map(each.state()::equals).orElse(true))
        .map((Notification each) -> NotificationRow.of(each, instruments, reading))
        .toList();
  }

  /// What other rooms have under the provision.
  List<Further> further(Optional<State> state, ProvisionId id, Reading reading) {
    return Further.of(rooms, id, state.map(State::code), reading);
  }

  private ParticipationRow row(State state, Instrument treaty, Reading reading) {
    return ParticipationRow.of(
        reading.address("/states/" + state.code()),
        state.name(reading.language()),
        true,
        instruments.participation(state.code(), treaty.code()),
        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC),
        reading);
  }
}
