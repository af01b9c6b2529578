package org.comity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Comparator;
import java.util.Set;

/// What the command line asks for.
///
/// @param parts which parts are measured
/// @param seed from which forms, texts and choices are made
/// @param seconds how long the clients work
/// @param clients how many work at once
/// @param runs how often they work, one time after the other; the median counts
/// @param root the project
record Options(Set<String> parts, long seed, int seconds, int clients, int runs, Path root) {
  static final List<String> PARTS =
      List.of("engine", "documents", "weight", "page", "start", "load");

  static Options of(String... words) {
    var parts = new java.util.LinkedHashSet<String>();
    long seed = 1;
    int seconds = 180;
    int clients = 200;
    int runs = 5;
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "--seed" -> seed = Long.parseLong(words[++i]);
        case "--seconds" -> seconds = Integer.parseInt(words[++i]);
        case "--runs" -> runs = Integer.parseInt(words[++i]);
        case "--clients" -> clients = Integer.parseInt(words[++i]);
        default -> parts.add(known(words[i]));
      }
    }
    return new Options(
        parts.isEmpty() ? Set.copyOf(PARTS) : parts,
        seed,
        seconds,
        clients,
        runs,
        Path.of(System.getProperty("bench.root")));
  }

  private static String known(String part) {
    if (!PARTS.contains(part)) {
      throw new IllegalArgumentException(
          part + " is none of " + PARTS + ", nor --seed N, --seconds N, --clients N, --runs N");
    }
    return part;
  }

  /// The classes of this bench.
  String classes() {
    return root.resolve("target/bench/classes").toString();
  }

  /// A folder of this bench with nothing in it.
  Path emptyFolder(String name) {
    Path folder = folder(name);
    try (var inside = Files.walk(folder)) {
      inside
          .sorted(Comparator.reverseOrder())
          .filter(path -> !path.equals(folder))
          .forEach(path -> path.toFile().delete());
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A folder of this bench.
  Path folder(String name) {
    try {
      return Files.createDirectories(root.resolve("target/bench").resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
