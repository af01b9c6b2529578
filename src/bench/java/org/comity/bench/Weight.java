package org.comity.bench;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many KB a section page brings: first with style, script, marks and fonts, later without what
/// the browser may keep.
final class Weight {
  static final Pattern REVIEW = Pattern.compile("href=\"(/reviews/[0-9a-f-]{36})[\"/?#]");
  static final Pattern SECTION = Pattern.compile("href=\"(/reviews/[^\"?#]+/sections/[^\"?#]+)");
  private static final Pattern BROUGHT =
      Pattern.compile("(?:<link[^>]+href|<script[^>]+src|<img[^>]+src|<use[^>]+href)=\"(/[^\"#]+)");
  private static final Pattern BY_STYLE = Pattern.compile("url\\([\"']?(/[^\"')]+)");

  private Weight() {}

  static void measure(Figures figures, int port) {
    var site = new Site(port);
    site.signIn("aurelia-focal-point");
    String review = Site.found(REVIEW, site.get("/reviews").text());
    String section = Site.found(SECTION, site.get(review).text());
    Site.Answer page = site.get(section);
    double later = page.weight();
    double first = later;
    for (String path : brought(site, page.text())) {
      Site.Answer part = site.get(path);
      first += part.weight();
      later += immutable(part) ? 0 : part.weight();
    }
    var once = new Figures.Sample(1, 0);
    figures.add("weight", "section page, first visit, as sent", first / 1024, "KB", once, 40);
    figures.add("weight", "section page, later, as sent", later / 1024, "KB", once, 6);
    figures.add("weight", "section page, unpacked", page.text().length() / 1024.0, "KB", once, 0);
  }

  private static Set<String> brought(Site site, String page) {
    Set<String> paths = new LinkedHashSet<>();
    collect(BROUGHT, page, paths);
    for (String path : Set.copyOf(paths)) {
      if (path.contains(".css")) {
        collect(BY_STYLE, site.get(path).text(), paths);
      }
    }
    return paths;
  }

  private static void collect(Pattern wanted, String text, Set<String> into) {
    Matcher match = wanted.matcher(text);
    while (match.find()) {
      into.add(match.group(1));
    }
  }

  private static boolean immutable(Site.Answer part) {
    return part.headers().getOrDefault("cache-control", java.util.List.of()).stream()
        .anyMatch(rule -> rule.contains("immutable"));
  }
}
