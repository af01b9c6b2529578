package org.comity.crawl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/// How far a crawl goes: so many pages of each kind are read by all visitors together, at least one
/// by each, and a page is looked at in the browser when something on it was not seen before. A kind
/// is an address without its names and numbers.
final class Bounds {
  private final boolean everything;
  private final Map<String, Integer> kinds = new HashMap<>();
  private final Set<String> hers = new HashSet<>();
  private final Set<String> shapes = new HashSet<>();

  /// With everything, every page is read and looked at.
  Bounds(boolean everything) {
    this.everything = everything;
  }

  boolean lets(String path, int most) {
    if (everything) {
      return true;
    }
    String kind = kind(path);
    boolean first = hers.add(kind);
    boolean more = kinds.getOrDefault(kind, 0) < most;
    if (first || more) {
      kinds.merge(kind, 1, Integer::sum);
    }
    return most > 0 && (first || more);
  }

  /// Whether the page shows something, by its elements and their classes, that no other did.
  boolean isNew(String path, Document page) {
    Set<String> shape =
        page.body().getAllElements().stream()
            .map(element -> element.normalName() + "." + element.className())
            .collect(Collectors.toSet());
    shape.add(kind(path));
    return shapes.addAll(shape) || everything;
  }

  /// The reading of a new visitor begins.
  void nextVisitor() {
    hers.clear();
  }

  static String kind(String path) {
    return path.replaceFirst("[?#].*", "")
        .replaceAll("[^/]*[0-9A-Z@%.][^/]*?(\\.pdf|\\.docx|(?=/)|$)", "*$1")
        .replaceAll("/(sections|authorities)/[^/]+", "/$1/*");
  }
}
