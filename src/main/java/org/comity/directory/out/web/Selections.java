package org.comity.directory.out.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.search.AuthoritySearch;
import org.comity.directory.web.OnDay;
import org.comity.directory.web.Readers;
import org.comity.directory.web.list.Chosen;
import org.comity.directory.web.list.Wanted;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Reads from an address which authorities are wanted: the fields of the list, a State, or one
/// authority.
@Component
class Selections {
  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;
  private final AuthoritySearch search;

  Selections(
      Directory directory, Instruments instruments, Readers readers, AuthoritySearch search) {
    this.search = search;
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
  }

  /// What the fields of an address select; empty for a State that is none.
  Optional<Selected> of(Map<String, String> sent) {
    String code = sent.getOrDefault("state", "");
    Reading reading = readers.reading();
    OnDay on = readers.on(sent.getOrDefault("on", ""));
    if (code.isEmpty()) {
      Chosen chosen = Chosen.of(sent);
      String part = chosen.narrowed() ? "selection" : "all";
      return Optional.of(selected(chosen, instruments.states(reading.language()), on, part));
    }
    return StateCode.of(code)
        .flatMap(instruments::state)
        .map(state -> selected(Chosen.of(sent), List.of(state), on, state.code().value()));
  }

  /// The State of a code on a day.
  Optional<Selected> state(State state, String day) {
    return of(Map.of("state", state.code().value(), "on", day));
  }

  /// One authority on a day.
  Optional<Selected> authority(String id, String day) {
    OnDay on = readers.on(day);
    String page = readers.reading().address("/directory/authorities/" + id + on.query());
    return directory.authority(id).map(found -> new Selected(List.of(found), on, page, found.id()));
  }

  private Selected selected(Chosen chosen, List<State> states, OnDay on, String part) {
    var wanted = new Wanted(directory, chosen, search.find(chosen.query()), on.day());
    List<Authority> authorities =
        states.stream()
            .filter(wanted::lets)
            .flatMap(state -> wanted.named(state.code()).stream())
            .toList();
    String path =
        states.size() == 1
            ? "/directory/" + part + on.query()
            : "/directory" + TakeAlong.query(TakeAlong.fields(chosen));
    return new Selected(authorities, on, readers.reading().address(path), part);
  }
}
