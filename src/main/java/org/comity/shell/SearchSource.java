package org.comity.shell;

import java.util.List;

/// A room's contribution to the search over everything.
public interface SearchSource {
  /// The key of the heading under which its hits stand.
  String words();

  /// What is found for the visitor, best first, at most a page of it.
  List<Hit> search(String query);

  /// One hit.
  ///
  /// @param title what was found
  /// @param excerpt the place, in plain text
  /// @param address where it is
  record Hit(String title, String excerpt, String address) {}
}
