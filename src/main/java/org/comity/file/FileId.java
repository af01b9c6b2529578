package org.comity.file;

import java.util.Optional;
import java.util.UUID;

/// The identifier of a file: random, so that it tells nothing and cannot be guessed.
public record FileId(UUID value) {
  /// A new one.
  static FileId random() {
    return new FileId(UUID.randomUUID());
  }

  /// Reads it from an address; empty if it is none.
  public static Optional<FileId> of(String text) {
    try {
      return Optional.of(new FileId(UUID.fromString(text)));
    } catch (IllegalArgumentException notAnId) {
      return Optional.empty();
    }
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
