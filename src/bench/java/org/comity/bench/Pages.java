package org.comity.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/// What the processor spends on a section page, database included, beside a bare page of the same
/// bytes on the same server.
final class Pages {
  private static final int WARM = 3_000;
  private static final int TIMES = 500;

  private Pages() {}

  static void measure(Options options, Figures figures) throws IOException {
    Path kept = options.folder("page").resolve("section.html");
    try (Started program = Started.withBarePage(options, options.folder("page/data"), kept)) {
      var site = new Site(program.port());
      site.signIn("aurelia-focal-point");
      String review = Site.found(Weight.REVIEW, site.get("/reviews").text());
      String section = Site.found(Weight.SECTION, site.get(review).text());
      Files.writeString(kept, site.get(section).text());
      double own = millis(program, site, section);
      double bare = millis(program, site, BarePage.PATH);
      var sample = new Figures.Sample(TIMES, WARM);
      figures.add("page", "section page, CPU of program and database", own, "ms", sample, 0);
      figures.add("page", "bare page of the same bytes, CPU", bare, "ms", sample, 0);
      figures.add("page", "section page to bare page, CPU", own / bare, "x", sample, 1.7);
    }
  }

  private static double millis(Started program, Site site, String path) {
    for (int i = 0; i < WARM; i++) {
      site.get(path);
    }
    Duration before = program.spent();
    for (int i = 0; i < TIMES; i++) {
      if (site.get(path).status() != 200) {
        throw new IllegalStateException(path + " is not there");
      }
    }
    return program.spent().minus(before).toMillis() / (double) TIMES;
  }
}
