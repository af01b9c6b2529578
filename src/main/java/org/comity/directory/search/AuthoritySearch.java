package org.comity.directory.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.CurrentEntries;
import org.comity.directory.Entries;
import org.comity.instrument.Instruments;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// Finds authorities and States by words. The index stands in memory and is made anew when the
/// directory or the name of a State changes.
@Service
public class AuthoritySearch {
  private final CurrentEntries current;
  private final Instruments instruments;
  private final Terms terms;
  private volatile @Nullable Seen seen;

  AuthoritySearch(CurrentEntries current, Instruments instruments, Terms terms) {
    this.current = current;
    this.instruments = instruments;
    this.terms = terms;
  }

  /// What was found.
  ///
  /// @param authorities the identifiers of authorities
  /// @param states States by their own names or code
  public record Found(Set<String> authorities, Set<StateCode> states) {}

  /// Everything in whose names, or in the names of whose State, every word stands.
  public Found find(String query) {
    Seen now = seen();
    return new Found(
        now.authorities().find(query).collect(Collectors.toSet()),
        now.byState().find(query).map(StateCode::new).collect(Collectors.toSet()));
  }

  private Seen seen() {
    Entries entries = current.now();
    List<State> states = instruments.states(Language.ENGLISH);
    Seen before = seen;
    if (before != null && before.entries().equals(entries) && before.states().equals(states)) {
      return before;
    }
    Seen made = Seen.of(entries, states, terms);
    seen = made;
    return made;
  }

  /// What was read at one time.
  private record Seen(
      Entries entries, List<State> states, NameIndex authorities, NameIndex byState) {
    static Seen of(Entries entries, List<State> states, Terms terms) {
      Map<String, List<String>> ofStates =
          states.stream().collect(Collectors.toMap(each -> each.code().value(), Seen::names));
      Map<String, List<String>> names =
          entries.authorities().values().stream()
              .collect(
                  Collectors.toMap(
                      Authority::id,
                      each ->
                          names(
                              each,
                              ofStates.getOrDefault(each.state().value(), List.of()),
                              entries,
                              terms)));
      return new Seen(entries, states, NameIndex.of(names), NameIndex.of(ofStates));
    }

    private static List<String> names(State state) {
      return Stream.concat(state.names().values().stream(), Stream.of(state.code().value()))
          .toList();
    }

    private static List<String> names(
        Authority authority, List<String> state, Entries entries, Terms terms) {
      List<String> names = new ArrayList<>(authority.names().values());
      names.add(authority.partOf());
      List.copyOf(names).forEach(name -> terms.otherNames(name).forEach(names::add));
      names.addAll(state);
      Stream.ofNullable(entries.territories().get(authority.territory()))
          .forEach(part -> names.addAll(part.names().values()));
      return names;
    }
  }
}
