package org.comity.crawl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.language.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What can be seen of a page by reading it: language and direction, its one heading, a title of
/// its own, names of places that are there once, and links inside it that arrive.
final class PageCheck {
  private static final String SUFFIX = " – Comity";

  private final Language language;
  private final Map<String, String> titles = new HashMap<>();

  PageCheck(Language language) {
    this.language = language;
  }

  List<String> complaints(String path, Document page) {
    var found = new ArrayList<String>();
    Element html = page.child(0);
    expect(found, language.tag(), html.attr("lang"), "language");
    expect(found, language.direction(), html.attr("dir"), "direction");
    expect(found, "1", String.valueOf(page.select("h1").size()), "number of h1");
    title(path, page.title(), found);
    Set<String> places = page.select("[id]").stream().map(Element::id).collect(Collectors.toSet());
    expect(found, "0", String.valueOf(page.select("[id]").size() - places.size()), "doubled ids");
    page.select("a[href^=#]").stream()
        .map(link -> link.attr("href").substring(1))
        .filter(place -> !places.contains(place))
        .forEach(place -> found.add("leads to a place that is not there: #" + place));
    return found.stream().map(complaint -> path + ": " + complaint).toList();
  }

  // Pages that differ only in what a reader filtered for share their title.
  private void title(String path, String title, List<String> found) {
    String own = title.endsWith(SUFFIX) ? title.substring(0, title.length() - SUFFIX.length()) : "";
    if (own.isBlank()) {
      found.add("has no title of its own: " + title);
    }
    String bare = path.replaceFirst("[?#].*", "");
    String other = titles.putIfAbsent(title, bare);
    if (other != null && !other.equals(bare)) {
      found.add("has the title of " + other + ": " + title);
    }
  }

  private static void expect(List<String> found, String wanted, String is, String what) {
    if (!wanted.equals(is)) {
      found.add(what + " is " + is + ", not " + wanted);
    }
  }
}
