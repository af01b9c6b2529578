package org.comity.shell;

/// A room's place in the navigation of every page.
public interface NavigationEntry {
  /// Where the entry leads, such as `/reviews`; pages below that address show it as current.
  String address();

  /// The key of its words.
  String words();

  /// Its place, from small to large.
  int order();

  /// Whether this visitor sees it.
  boolean visibleTo(Visitor visitor);
}
