package org.comity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What the processor spends on a page, database included, beside a bare page of the same bytes on
/// the same server. Both are asked for until they are warm, then in turns, so that neither gains by
/// what the virtual machine learned from the other.
final class Pages {
  private static final int WARM = 3_000;
  private static final int TURNS = 5;
  private static final int TIMES = 200;

  /// How often each page was asked for.
  static final Figures.Sample SAMPLE = new Figures.Sample(TURNS * TIMES, WARM);

  private Pages() {}

  /// What one page costs.
  ///
  /// @param own milliseconds of the page
  /// @param bare milliseconds of the bare page of the same bytes
  record Cost(double own, double bare) {}

  static void measure(Options options, Figures figures) throws IOException {
    Path kept = options.folder("page").resolve("section.html");
    try (Started program = Started.withBarePage(options, options.folder("page/data"), kept)) {
      var site = new Site(program.port());
      site.signIn("aurelia-focal-point");
      String review = Site.found(Weight.REVIEW, site.get("/reviews").text());
      String section = Site.found(Weight.SECTION, site.get(review).text());
      Cost cost = cost(program, site, section, kept);
      figures.add("page", "section page, CPU of program and database", cost.own(), "ms", SAMPLE, 0);
      figures.add("page", "bare page of the same bytes, CPU", cost.bare(), "ms", SAMPLE, 0);
      figures.add(
          "page", "section page to bare page, CPU", cost.own() / cost.bare(), "x", SAMPLE, 1.7);
    }
  }

  /// What a page costs, and the bare page of its bytes.
  ///
  /// @param kept where the bytes are put for the bare page
  static Cost cost(Started program, Site site, String path, Path kept) throws IOException {
    Files.writeString(kept, site.get(path).text());
    millis(program, site, path, WARM);
    millis(program, site, BarePage.PATH, WARM);
    double own = 0;
    double bare = 0;
    for (int turn = 0; turn < TURNS; turn++) {
      own += millis(program, site, path, TIMES);
      bare += millis(program, site, BarePage.PATH, TIMES);
    }
    return new Cost(own / TURNS, bare / TURNS);
  }

  private static double millis(Started program, Site site, String path, int times) {
    Duration before = program.spent();
    for (int i = 0; i < times; i++) {
      if (site.get(path).status() != 200) {
        throw new IllegalStateException(path + " is not there");
      }
    }
    return program.spent().minus(before).toMillis() / (double) times;
  }
}
