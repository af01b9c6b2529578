package org.comity.bench;

import java.nio.file.Path;
import java.util.Arrays;

/// How long a start takes, from the command to the printed address: the first, which makes the
/// database, and the later ones.
final class Starts {
  private static final int TIMES = 5;

  private Starts() {}

  static void measure(Options options, Figures figures) {
    Path data = options.emptyFolder("start");
    try (Started first = Started.on(options, data)) {
      figures.add("start", "first start", first.seconds(), "s", new Figures.Sample(1, 0), 0);
    }
    double[] seconds = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      try (Started again = Started.on(options, data)) {
        seconds[i] = again.seconds();
      }
    }
    Arrays.sort(seconds);
    var sample = new Figures.Sample(TIMES, 0);
    figures.add("start", "second start, median", seconds[TIMES / 2], "s", sample, 3);
    figures.add("start", "second start, longest", seconds[TIMES - 1], "s", sample, 0);
  }
}
