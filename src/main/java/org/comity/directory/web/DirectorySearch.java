package org.comity.directory.web;

import java.util.List;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.search.AuthoritySearch;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.web.Reading;
import org.comity.language.Sorting;
import org.comity.shell.SearchSource;
import org.springframework.stereotype.Component;

/// Finds authorities by their names, those of their State, and what such bodies are called.
@Component
class DirectorySearch implements SearchSource {
  private static final int MOST = 20;

  private final Directory directory;
  private final AuthoritySearch found;
  private final Instruments instruments;
  private final Readers readers;

  DirectorySearch(
      Directory directory, AuthoritySearch found, Instruments instruments, Readers readers) {
    this.directory = directory;
    this.found = found;
    this.instruments = instruments;
    this.readers = readers;
  }

  @Override
  public String words() {
    return "directory.search.heading";
  }

  @Override
  public List<Hit> search(String query) {
    Reading reading = readers.reading();
    return found.find(query).authorities().stream()
        .flatMap(id -> directory.authority(id).stream())
        .map(each -> hit(each, reading))
        .sorted(Sorting.by(reading.language(), Hit::title))
        .limit(MOST)
        .toList();
  }

  private Hit hit(Authority authority, Reading reading) {
    return new Hit(
        authority.name(reading.language()).value(),
        instruments
            .state(authority.state())
            .map((State state) -> state.name(reading.language()))
            .orElse(authority.state().value()),
        reading.address("/directory/authorities/" + authority.id()));
  }
}
