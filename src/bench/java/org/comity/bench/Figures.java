package org.comity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What was measured: printed as it comes, and kept as CSV.
final class Figures {
  private static final String HEAD = "part,figure,value,unit,n,warm-up,seed,goal";

  private final long seed;
  private final List<String> rows = new ArrayList<>();

  Figures(long seed) {
    this.seed = seed;
  }

  /// What a figure was measured from.
  ///
  /// @param n how many times it was measured
  /// @param warm how many times before, which do not count
  record Sample(int n, int warm) {}

  /// Adds a figure.
  ///
  /// @param goal the most it should be; 0 for none
  void add(String part, String figure, double value, String unit, Sample sample, double goal) {
    int n = sample.n();
    int warm = sample.warm();
    String most = goal == 0 ? "" : String.valueOf(goal);
    rows.add(row("%s,%s,%.3f,%s,%d,%d,%d,%s", part, figure, value, unit, n, warm, seed, most));
    String line = "%-10s %-58s %10.2f %-4s n=%d warm-up=%d seed=%d%s";
    System.out.println(row(line, part, figure, value, unit, n, warm, seed, verdict(value, goal)));
  }

  private static String row(String shape, Object... cells) {
    return String.format(Locale.ROOT, shape, cells);
  }

  /// Writes all figures.
  void write(Path file) {
    var lines = new ArrayList<String>();
    lines.add(HEAD);
    lines.addAll(rows);
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.write(file, lines);
      System.out.println("Written: " + file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String verdict(double value, double goal) {
    return goal == 0
        ? ""
        : String.format(Locale.ROOT, "  goal %.1f: %s", goal, value <= goal ? "met" : "MISSED");
  }
}
