package org.comity.form.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of definitions stand, with their blocks, texts and cycle beside them.
public sealed interface Folder {
  /// A folder of the file system.
  record OnDisk(Path path) implements Folder {}

  /// A folder of the class path, such as `content/questionnaires`.
  record OnClassPath(String path) implements Folder {}

  /// The content of a file by its name relative to the folder; empty if there is none. A file that
  /// is there and cannot be read is a broken machine.
  default Optional<String> content(String name) {
    try {
      return switch (this) {
        case OnDisk(Path path) -> onDisk(path.resolve(name));
        case OnClassPath(String path) -> onClassPath(path + "/" + name);
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// How messages call a file of this folder.
  default String called(String name) {
    return switch (this) {
      case OnDisk(Path path) -> path.resolve(name).toString();
      case OnClassPath(String path) -> path + "/" + name;
    };
  }

  private static Optional<String> onDisk(Path file) throws IOException {
    return Files.isRegularFile(file)
        ? Optional.of(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : Optional.empty();
  }

  private static Optional<String> onClassPath(String file) throws IOException {
    try (InputStream in = Folder.class.getClassLoader().getResourceAsStream(file)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }
}
