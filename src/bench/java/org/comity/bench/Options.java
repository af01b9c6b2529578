package org.comity.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// What the command line asks for.
///
/// @param parts which parts are measured
/// @param seed from which forms, texts and choices are made
/// @param seconds how long the clients work
/// @param clients how many work at once
/// @param root the project
record Options(Set<String> parts, long seed, int seconds, int clients, Path root) {
  static final List<String> PARTS =
      List.of("engine", "documents", "weight", "page", "start", "load");

  static Options of(String... words) {
    var parts = new java.util.LinkedHashSet<String>();
    long seed = 1;
    int seconds = 180;
    int clients = 200;
    for (int i = 0; i < words.length; i++) {
      switch (words[i]) {
        case "--seed" -> seed = Long.parseLong(words[++i]);
        case "--seconds" -> seconds = Integer.parseInt(words[++i]);
        case "--clients" -> clients = Integer.parseInt(words[++i]);
        default -> parts.add(known(words[i]));
      }
    }
    return new Options(
        parts.isEmpty() ? Set.copyOf(PARTS) : parts,
        seed,
        seconds,
        clients,
        Path.of(System.getProperty("bench.root")));
  }

  private static String known(String part) {
    if (!PARTS.contains(part)) {
      throw new IllegalArgumentException(
          part + " is none of " + PARTS + ", nor --seed N, --seconds N, --clients N");
    }
    return part;
  }

  /// The classes of this bench.
  String classes() {
    return root.resolve("target/bench/classes").toString();
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
