package org.comity.directory.web.list;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.directory.Authority;
import org.comity.directory.Channel;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Holding;
import org.comity.directory.Knowledge;
import org.comity.directory.Selection;
import org.comity.directory.search.AuthoritySearch;
import org.comity.instrument.Origin;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;

/// Which States of the list a reader wants to see.
public final class Wanted {
  private final Directory directory;
  private final Chosen chosen;
  private final AuthoritySearch.Found found;
  private final Selection selection;
  private final Set<StateCode> owners;

  /// What was chosen, for the States of one page.
  ///
  /// @param directory the directory
  /// @param chosen what she chose
  /// @param found what the words find
  /// @param day for which day
  public Wanted(Directory directory, Chosen chosen, AuthoritySearch.Found found, LocalDate day) {
    this.directory = directory;
    this.chosen = chosen;
    this.found = found;
    this.selection =
        new Selection(Chosen.word(Function.values(), chosen.function()), chosen.basis(), day);
    this.owners = chosen.query().isEmpty() ? Set.of() : owners();
  }

  // The States that have named an authority that the words find.
  private Set<StateCode> owners() {
    return found.authorities().stream()
        .flatMap(id -> directory.authority(id).stream())
        .flatMap(authority -> directory.designations(authority).stream())
        .filter(this::holds)
        .map(each -> each.grounds().state())
        .collect(Collectors.toSet());
  }

  /// Whether the State is one of them.
  public boolean lets(State state) {
    StateCode code = state.code();
    return (chosen.state().isEmpty() || code.value().equals(chosen.state()))
        && found(code)
        && (chosen.known().isEmpty() || known(code).name().equalsIgnoreCase(chosen.known()))
        && (chosen.accepts().isEmpty() || accepts(code))
        && (chosen.channel().isEmpty() || opens(code))
        && (chosen.network().isEmpty() || isMember(code))
        && (chosen.source().isEmpty() || isFresh(code));
  }

  /// How much is known of the functions and treaties that are chosen.
  public Knowledge known(StateCode state) {
    return directory.known(state, selection);
  }

  /// The authorities that are named for them, each once; those that the words find, where they find
  /// any of them.
  public List<Authority> named(StateCode state) {
    // Most of what a State has named is not what was looked for: that is asked first.
    boolean some = owners.contains(state);
    Set<String> named = new LinkedHashSet<>();
    for (Designation each : directory.designations(state)) {
      if ((!some || finds(each.authority())) && holds(each)) {
        named.add(each.authority());
      }
    }
    return named.stream().flatMap(id -> directory.authority(id).stream()).toList();
  }

  private boolean finds(String authority) {
    return found.authorities().contains(authority);
  }

  private Stream<Designation> holding(StateCode state) {
    return directory.designations(state).stream().filter(this::holds);
  }

  private boolean holds(Designation each) {
    return selection.lets(each) && each.grounds().on(selection.day()) == Holding.HOLDS;
  }

  private boolean found(StateCode state) {
    return chosen.query().isEmpty() || found.states().contains(state) || owners.contains(state);
  }

  private boolean isFresh(StateCode state) {
    List<Origin> origins = holding(state).map(each -> each.grounds().origin()).toList();
    return !origins.isEmpty()
        && Freshness.of(origins, selection.day()).name().equalsIgnoreCase(chosen.source());
  }

  private boolean accepts(StateCode state) {
    return directory.languages(state).stream()
        .filter(
            each ->
                isOn(each.grounds().basis()) && each.grounds().on(selection.day()) == Holding.HOLDS)
        .anyMatch(each -> each.rule().languages().contains(chosen.accepts()));
  }

  private boolean opens(StateCode state) {
    return directory.channels(state).stream()
        .filter(
            each ->
                isOn(each.grounds().basis()) && each.grounds().on(selection.day()) == Holding.HOLDS)
        .filter(Channel::open)
        .anyMatch(each -> each.kind().name().equalsIgnoreCase(chosen.channel()));
  }

  private boolean isOn(String basis) {
    return chosen.basis().isEmpty() || chosen.basis().equals(basis);
  }

  private boolean isMember(StateCode state) {
    return directory.networks(state).stream()
        .anyMatch(each -> each.code().equals(chosen.network()));
  }
}
