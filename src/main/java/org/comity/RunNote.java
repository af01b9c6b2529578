package org.comity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.comity.language.ReadAhead;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What a running program notes in its data folder, for the commands beside it: `run.json`,
/// readable by its owner alone.
///
/// @param port where it serves
/// @param pid its process
/// @param started when it started
/// @param secret 32 random bytes in hex, by which a command proves to it that it may read this file
/// @param database where its database is; the password is derived from the key file
record RunNote(int port, long pid, Instant started, String secret, String database) {
  private static final String FILE = "run.json";
  private static final int BYTES = 32;
  private static final ReadAhead<JsonMapper> JSON =
      ReadAhead.of(() -> JsonMapper.builder().build());

  /// Notes that this process runs the program of a folder.
  static void write(Path folder, int port, Instant started, String database) {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    var note =
        new RunNote(
            port,
            ProcessHandle.current().pid(),
            started,
            HexFormat.of().formatHex(random),
            database);
    Path file = folder.resolve(FILE);
    try {
      Files.deleteIfExists(file);
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, JSON.get().writeValueAsString(note));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The note of a folder; empty if there is none that can be read.
  static Optional<RunNote> read(Path folder) {
    try {
      return Optional.of(
          JSON.get().readValue(Files.readString(folder.resolve(FILE)), RunNote.class));
    } catch (IOException | JacksonException e) {
      return Optional.empty();
    }
  }

  /// Takes the note away.
  static void remove(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
