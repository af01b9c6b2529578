package org.comity.directory.web.list;

import java.time.LocalDate;
import java.util.List;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.Holding;
import org.comity.directory.Knowledge;
import org.comity.directory.Network;
import org.comity.directory.search.AuthoritySearch;
import org.comity.directory.web.OnDay;
import org.comity.directory.web.Phrases;
import org.comity.directory.web.Readers;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Makes the list of States for the current visitor.
@Component
class DirectoryPages {
  private static final int SHOWN = 3;

  private final Directory directory;
  private final Instruments instruments;
  private final Readers readers;
  private final AuthoritySearch search;
  private final Filters filters;

  DirectoryPages(
      Directory directory,
      Instruments instruments,
      Readers readers,
      AuthoritySearch search,
      Filters filters) {
    this.filters = filters;
    this.search = search;
    this.directory = directory;
    this.instruments = instruments;
    this.readers = readers;
  }

  DirectoryPage all(Chosen chosen) {
    Reading reading = readers.reading();
    OnDay on = readers.on(chosen.on());
    var wanted = new Wanted(directory, chosen, search.find(chosen.query()), on.day());
    List<State> found =
        instruments.states(reading.language()).stream().filter(wanted::lets).toList();
    var part = DirectoryPage.Part.of(chosen, found.size(), reading);
    return new DirectoryPage(
        reading.say("directory.title"),
        on,
        reading.say("directory.on.then", "date", reading.date(on.day())),
        chosen,
        filters.of(chosen, reading),
        part,
        found.subList(part.from(), part.to()).stream()
            .map(state -> row(state, wanted, on, reading))
            .toList());
  }

  private DirectoryPage.Row row(State state, Wanted wanted, OnDay on, Reading reading) {
    Knowledge known = wanted.known(state.code());
    List<Authority> named = wanted.named(state.code());
    int more = named.size() - SHOWN;
    return new DirectoryPage.Row(
        reading.address("/directory/" + state.code() + on.query()),
        state.name(reading.language()),
        known,
        reading.word("directory.known.", known),
        named.stream().limit(SHOWN).map(each -> named(each, on, reading)).toList(),
        more > 0 ? reading.say("directory.list.more", "count", more) : "",
        languages(state.code(), on.day(), reading),
        directory.networks(state.code()).stream().map(Network::code).toList());
  }

  private static DirectoryPage.Named named(Authority authority, OnDay on, Reading reading) {
    return new DirectoryPage.Named(
        reading.address("/directory/authorities/" + authority.id() + on.query()),
        authority.name(reading.language()));
  }

  private List<String> languages(StateCode state, LocalDate day, Reading reading) {
    return directory.languages(state).stream()
        .filter(each -> each.grounds().on(day) == Holding.HOLDS)
        .map(each -> Phrases.rule(each.rule(), reading))
        .distinct()
        .toList();
  }
}
