package org.comity.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.comity.directory.search.NameIndex;

/// How fast an authority is found among few and many, spelled right and wrong, how fast the way
/// from one State to another, and what the page of a search and of a way costs beside a bare page
/// of the same bytes.
final class DirectoryPart {
  private static final int FEW = 2_000;
  private static final int MANY = 50_000;
  // Ways that are asked for only to set the directory up.
  private static final int SETTING = 100;
  private static final int WARM = 20_000;
  private static final int TIMES = 2_000;
  private static final int WARM_WAYS = 10_000;
  private static final int WAYS = 2_000;
  private static final double MEDIAN = 0.5;
  private static final double HIGH = 0.99;
  private static final double MILLI = 1e6;
  private static final double PLAIN_GOAL = 0.3;
  private static final double TYPO_GOAL = 3;
  private static final double GROWTH_GOAL = 2;
  private static final double PAGE_GOAL = 1.5;

  private DirectoryPart() {}

  static void measure(Options options, Figures figures) throws IOException {
    double few = search(FEW, options.seed(), figures);
    double many = search(MANY, options.seed(), figures);
    figures.add(
        "directory",
        "search, from 2000 to 50000 authorities, p50",
        many / few,
        "x",
        new Figures.Sample(TIMES, WARM),
        GROWTH_GOAL);
    ways(options, figures);
    page("search", "/en/directory?q=ministry+justice", PAGE_GOAL, options, figures);
    String way = "/en/directory/way?from=BRA&to=CHN&function=mla&crime=corruption";
    page("way", way, 0, options, figures);
  }

  private static double search(int count, long seed, Figures figures) {
    var names = new MadeNames(seed);
    Map<String, List<String>> made = names.authorities(count);
    NameIndex index = NameIndex.of(made);
    List<String> plain = new ArrayList<>();
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < WARM + TIMES; i++) {
      String query = names.query(made);
      plain.add(query);
      wrong.add(names.misspelled(query));
    }
    times(index, wrong, "search with a typo, " + count + " authorities", TYPO_GOAL, figures);
    return times(index, plain, "search, " + count + " authorities", PLAIN_GOAL, figures);
  }

  private static double times(
      NameIndex index, List<String> queries, String what, double goal, Figures figures) {
    long[] nanos = new long[TIMES];
    long found = 0;
    for (int i = 0; i < queries.size(); i++) {
      long begin = System.nanoTime();
      found += index.find(queries.get(i)).count();
      if (i >= WARM) {
        nanos[i - WARM] = System.nanoTime() - begin;
      }
    }
    if (found == 0) {
      throw new IllegalStateException("Nothing was found");
    }
    Arrays.sort(nanos);
    var sample = new Figures.Sample(TIMES, WARM);
    figures.add("directory", what + ", p99", at(nanos, HIGH), "ms", sample, 0);
    figures.add("directory", what + ", p50", at(nanos, MEDIAN), "ms", sample, goal);
    return at(nanos, MEDIAN);
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) (sorted.length * part)] / MILLI;
  }

  private static void ways(Options options, Figures figures) {
    Path folder = options.folder("directory-ways");
    try (Started program =
        Started.withBarePage(options, folder.resolve("data"), folder.resolve("page.html"))) {
      var site = new Site(program.port());
      site.signIn("aurelia-focal-point");
      for (int count : new int[] {FEW, MANY}) {
        String path = MadeWays.PATH + count + "/" + WAYS + "/" + WARM_WAYS;
        String[] said = site.get(path).text().split(" ");
        var sample = new Figures.Sample(WAYS, WARM_WAYS);
        String what = "way, " + count + " authorities, ";
        figures.add("directory", what + "p99", micros(said[2]), "ms", sample, 0);
        figures.add("directory", what + "p50", micros(said[1]), "ms", sample, 0);
      }
    }
  }

  private static double micros(String said) {
    return Double.parseDouble(said) / 1e3;
  }

  private static void page(String what, String path, double goal, Options options, Figures figures)
      throws IOException {
    Path kept = options.folder("directory-" + what).resolve("page.html");
    try (Started program =
        Started.withBarePage(options, options.folder("directory-" + what + "/data"), kept)) {
      var site = new Site(program.port());
      site.signIn("aurelia-focal-point");
      // Among so many authorities as the figure is promised for.
      site.get(MadeWays.PATH + FEW + "/" + SETTING + "/0");
      Pages.Cost cost = Pages.cost(program, site, path, kept);
      String named = what + " page, " + FEW + " authorities";
      figures.add("directory", named + ", CPU", cost.own(), "ms", Pages.SAMPLE, 0);
      figures.add(
          "directory",
          named + " to bare page, CPU",
          cost.own() / cost.bare(),
          "x",
          Pages.SAMPLE,
          goal);
    }
  }
}
