package org.comity.upkeep.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.comity.database.DataDirectory;
import org.springframework.util.FileSystemUtils;

/// The empty data folder into which an installation comes back. It is made ready in a folder inside
/// and moved up at the end, the key last, so that what is interrupted is never taken for an
/// installation.
final class Destination implements AutoCloseable {
  private static final String INSIDE = "restoring";
  private static final Set<String> NOTHING = Set.of(INSIDE, "lock", "holder");

  private final DataDirectory directory;
  private final boolean made;
  private boolean moved;

  private Destination(DataDirectory directory, boolean made) {
    this.directory = directory;
    this.made = made;
  }

  /// Refuses a folder in which something is, and a path that is no folder.
  static void refuseFull(Path data) {
    if (!Files.exists(data)) {
      return;
    }
    if (!Files.isDirectory(data)) {
      throw new UnusableBackupException(data + " is no folder.");
    }
    try (Stream<Path> inside = Files.list(data)) {
      Optional<String> first =
          inside
              .map(file -> file.getFileName().toString())
              .filter(name -> !NOTHING.contains(name))
              .findFirst();
      if (first.isPresent()) {
        throw new UnusableBackupException(
            "The data folder %s is not empty (%s is there): an installation comes back into an empty one."
                .formatted(data, first.get()));
      }
    } catch (IOException e) {
      throw new UnusableBackupException("The data folder " + data + " cannot be read.", e);
    }
  }

  /// Takes an empty folder for this process.
  static Destination take(Path data) {
    boolean there = Files.exists(data);
    try {
      var directory = new DataDirectory(data);
      Optional<String> holder = directory.take();
      if (holder.isPresent()) {
        throw new UnusableBackupException(
            "The data folder %s is in use by process %s.".formatted(data, holder.get()));
      }
      var destination = new Destination(directory, !there);
      FileSystemUtils.deleteRecursively(destination.inside());
      Files.createDirectory(
          destination.inside(),
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      return destination;
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableBackupException("The data folder " + data + " cannot be written.", e);
    }
  }

  /// Where everything is made ready.
  Path inside() {
    return directory.resolve(INSIDE);
  }

  /// Makes an installation of what is ready.
  void moveUp() {
    try {
      for (String name : List.of("programs", "postgresql", "key")) {
        if (Files.exists(inside().resolve(name))) {
          Files.move(
              inside().resolve(name), directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        }
      }
      moved = true;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Lets the folder go; of what was not moved up nothing stays.
  @Override
  public void close() {
    try {
      FileSystemUtils.deleteRecursively(inside());
      directory.close();
      if (!moved) {
        Files.deleteIfExists(directory.resolve("lock"));
        Files.deleteIfExists(directory.resolve("holder"));
        if (made) {
          Files.deleteIfExists(directory.path());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
