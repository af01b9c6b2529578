package org.comity.directory.web.list;

import java.time.LocalDate;
import java.util.List;
import org.comity.directory.Authority;
import org.comity.directory.Channel;
import org.comity.directory.Designation;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Holding;
import org.comity.directory.Knowledge;
import org.comity.directory.Selection;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Folding;

/// Which States of the list a reader wants to see.
///
/// @param directory the directory
/// @param chosen what she chose
/// @param day for which day
public record Wanted(Directory directory, Chosen chosen, LocalDate day) {

  /// Whether the State is one of them.
  public boolean lets(State state) {
    StateCode code = state.code();
    return found(state)
        && (chosen.known().isEmpty() || known(code).name().equalsIgnoreCase(chosen.known()))
        && (chosen.accepts().isEmpty() || accepts(code))
        && (chosen.channel().isEmpty() || opens(code))
        && (chosen.network().isEmpty() || isMember(code));
  }

  /// How much is known of the functions and treaties that are chosen.
  public Knowledge known(StateCode state) {
    return directory.known(state, selection());
  }

  /// The authorities that are named for them, each once.
  public List<Authority> named(StateCode state) {
    return directory.designations(state).stream()
        .filter(selection()::lets)
        .filter(each -> each.grounds().on(day) == Holding.HOLDS)
        .map(Designation::authority)
        .distinct()
        .flatMap(id -> directory.authority(id).stream())
        .toList();
  }

  private Selection selection() {
    return new Selection(Chosen.word(Function.values(), chosen.function()), chosen.basis(), day);
  }

  private boolean found(State state) {
    String query = chosen.query();
    return query.isEmpty()
        || state.code().value().equalsIgnoreCase(query)
        || state.names().values().stream().anyMatch(name -> Folding.finds(query, name))
        || named(state.code()).stream()
            .flatMap(each -> each.names().values().stream())
            .anyMatch(name -> Folding.finds(query, name));
  }

  private boolean accepts(StateCode state) {
    return directory.languages(state).stream()
        .filter(each -> isOn(each.grounds().basis()) && each.grounds().on(day) == Holding.HOLDS)
        .anyMatch(each -> each.rule().languages().contains(chosen.accepts()));
  }

  private boolean opens(StateCode state) {
    return directory.channels(state).stream()
        .filter(each -> isOn(each.grounds().basis()) && each.grounds().on(day) == Holding.HOLDS)
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
