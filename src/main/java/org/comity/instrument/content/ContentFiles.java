package org.comity.instrument.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Where content files are read from.
public interface ContentFiles {

  /// The whole text of a file such as `instruments/states.csv`; empty if there is none.
  Optional<String> read(String name);

  /// The files that ship with the program.
  static ContentFiles shipped() {
    return ContentFiles::fromClassPath;
  }

  private static Optional<String> fromClassPath(String name) {
    try (InputStream in = ContentFiles.class.getResourceAsStream("/content/" + name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
