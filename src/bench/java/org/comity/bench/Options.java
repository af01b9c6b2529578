package org.comity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the command line asks for.
///
/// @param parts which parts are measured
/// @param seed from which forms, texts and choices are made
/// @param warm for how many seconds the clients work before it counts
/// @param seconds how long the clients work
/// @param clients how many work at once
/// @param runs how often they work, one time after the other; the median counts
/// @param root the project
record Options(
    Set<String> parts, long seed, int warm, int seconds, int clients, int runs, Path root) {
  static final List<String> PARTS =
      List.of("engine", "documents", "weight", "page", "directory", "requests", "start", "load");

  static Options of(String... words) {
    var parts = new LinkedHashSet<String>();
    var numbers =
        new HashMap<>(
            Map.of("--seed", 1, "--warm", 60, "--seconds", 180, "--clients", 200, "--runs", 5));
    for (int i = 0; i < words.length; i++) {
      if (numbers.containsKey(words[i])) {
        numbers.put(words[i], Integer.parseInt(words[++i]));
      } else {
        parts.add(known(words[i]));
      }
    }
    return new Options(
        parts.isEmpty() ? Set.copyOf(PARTS) : parts,
        numbers.getOrDefault("--seed", 0),
        numbers.getOrDefault("--warm", 0),
        numbers.getOrDefault("--seconds", 0),
        numbers.getOrDefault("--clients", 0),
        numbers.getOrDefault("--runs", 0),
        Path.of(System.getProperty("bench.root")));
  }

  private static String known(String part) {
    if (!PARTS.contains(part)) {
      throw new IllegalArgumentException(
          part
              + " is none of "
              + PARTS
              + ", nor --seed, --warm, --seconds, --clients, --runs with N");
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
