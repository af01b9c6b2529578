package org.comity.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The folder of one installation: database, key, and the note of who runs it. One program at a
/// time holds it.
public final class DataDirectory implements AutoCloseable {
  private static final String OWNER_ONLY = "rwx------";

  private final Path path;
  private @Nullable FileChannel channel;

  /// The folder at this path, made if it is not there, readable by its owner alone.
  public DataDirectory(Path path) {
    this.path = path.toAbsolutePath().normalize();
    try {
      if (!Files.exists(this.path)) {
        Files.createDirectories(this.path);
        Files.setPosixFilePermissions(this.path, PosixFilePermissions.fromString(OWNER_ONLY));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// A file or folder inside.
  public Path resolve(String name) {
    return path.resolve(name);
  }

  /// The folder itself.
  public Path path() {
    return path;
  }

  /// Takes the folder for this process until it ends or [#close]. Gives the process id of the
  /// holder if another one has it, which leaves everything as it is; else empty.
  public Optional<String> take() {
    Path lockFile = path.resolve("lock");
    try {
      FileChannel opened =
          FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(opened) == null) {
        opened.close();
        return Optional.of(holder());
      }
      channel = opened;
      Files.writeString(path.resolve("holder"), Long.toString(ProcessHandle.current().pid()));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // Within one process the second taker is told by an exception.
  private static @Nullable FileLock lock(FileChannel file) throws IOException {
    try {
      return file.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private String holder() throws IOException {
    Path note = path.resolve("holder");
    return Files.exists(note) ? Files.readString(note).strip() : "?";
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
