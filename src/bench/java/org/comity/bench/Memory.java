package org.comity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a process of this machine holds and has spent, as Linux tells it.
final class Memory {
  private Memory() {}

  /// Its proportional share of memory in KB; 0 for a process that has ended.
  static long kilobytes(long pid) {
    Path file = Path.of("/proc", String.valueOf(pid), "smaps_rollup");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> line.startsWith("Pss:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .sum();
    } catch (java.nio.file.NoSuchFileException e) {
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
