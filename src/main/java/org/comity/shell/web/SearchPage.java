package org.comity.shell.web;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.SearchSource.Hit;

/// What was found everywhere, grouped by room.
///
/// @param title the page's title
/// @param query what was searched for
/// @param groups the rooms that found something
public record SearchPage(String title, String query, List<Group> groups) implements Page {
  /// The hits of one room under their heading.
  public record Group(String heading, List<Hit> hits) {}

  /// Whether something was asked and nothing found.
  public boolean nothing() {
    return !query.isBlank() && groups.isEmpty();
  }
}
