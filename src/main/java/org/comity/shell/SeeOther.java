package org.comity.shell;

/// Where the browser goes after a change (303).
///
/// @param path a path of this program, beginning with one `/`
public record SeeOther(String path) implements Reply {
  /// Refuses an address of another site.
  public SeeOther {
    if (!path.startsWith("/") || path.startsWith("//") || path.contains("\\")) {
      throw new IllegalArgumentException("Not a path of this program: " + path);
    }
  }
}
