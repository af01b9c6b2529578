package org.comity.shell;

/// A room's place in the navigation of every page.
public interface NavigationEntry {
  /// Where the entry leads, such as `/reviews`.
  String address();

  /// Whether a page belongs to this entry: the page itself and those below it.
  ///
  /// @param path the path of the page without its language
  default boolean covers(String path) {
    return path.equals(address()) || path.startsWith(address() + "/");
  }

  /// The key of its words.
  String words();

  /// Its place, from small to large.
  int order();

  /// Whether this visitor sees it.
  boolean visibleTo(Visitor visitor);
}
