package org.comity.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.time.Instant;
import org.slf4j.LoggerFactory;

/// `./comity bench`: measures what was promised, prints each figure with how it was measured and
/// writes all as CSV.
public final class Bench {
  private Bench() {}

  /// Measures the parts that the words name, or all.
  public static void main(String[] words) throws Exception {
    ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
    Options options = Options.of(words);
    var figures = new Figures(options.seed());
    System.out.printf(
        "%s, Java %s, %d processors, load %.1f%n",
        Instant.now(),
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        java.lang.management.ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    for (String part : Options.PARTS) {
      if (options.parts().contains(part)) {
        measure(part, options, figures);
      }
    }
    figures.write(options.folder("figures").resolve("bench-" + options.seed() + ".csv"));
  }

  private static void measure(String part, Options options, Figures figures) throws Exception {
    switch (part) {
      case "engine" -> Engines.measure(options, figures);
      case "documents" -> Documents.measure(options, figures);
      case "weight" -> weight(options, figures);
      case "page" -> Pages.measure(options, figures);
      case "directory" -> DirectoryPart.measure(options, figures);
      case "requests" -> RequestsPart.measure(options, figures);
      case "start" -> Starts.measure(options, figures);
      case "load" -> Load.measure(options, figures);
      default -> throw new IllegalArgumentException(part);
    }
  }

  private static void weight(Options options, Figures figures) {
    try (Started program = Started.on(options, options.folder("weight"))) {
      Weight.measure(figures, program.port());
    }
  }
}
