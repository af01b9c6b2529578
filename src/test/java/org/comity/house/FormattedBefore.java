package org.comity.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// Remembers in `target`, by hash, the texts that were found in format, so that the next run looks
/// only at what has changed. A change of the build file forgets all.
final class FormattedBefore {
  private static final Path FILE = Path.of("target", "formatted.txt");

  private final String version = hash(ProjectFiles.text(Path.of("pom.xml")));
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  /// What earlier runs found.
  FormattedBefore() {
    if (Files.exists(FILE)) {
      known.addAll(ProjectFiles.text(FILE).lines().toList());
    }
  }

  /// Whether this text was found in format.
  boolean knows(String text) {
    return known.contains(hash(version + text));
  }

  /// Remembers that this text is in format.
  void add(String text) {
    known.add(hash(version + text));
  }

  /// Keeps it for the next run.
  void save() {
    try {
      Files.write(FILE, new TreeSet<>(known));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
