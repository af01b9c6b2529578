package org.comity.directory.way;

import java.util.Comparator;
import java.util.List;
import org.comity.directory.Function;

/// What each treaty and resolution serves for.
///
/// @param all in the order of the files
public record Scopes(List<Scope> all) {
  /// Keeps the list unchangeable.
  public Scopes {
    all = List.copyOf(all);
  }

  /// Those that serve a kind of assistance, in the order in which they are to be tried.
  public List<Scope> serving(Function function) {
    return all.stream()
        .filter(each -> each.functions().contains(function))
        .sorted(Comparator.comparing(Scope::order))
        .toList();
  }
}
