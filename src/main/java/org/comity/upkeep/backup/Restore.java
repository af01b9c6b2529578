package org.comity.upkeep.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.comity.database.DatabaseAddress;
import org.comity.database.Preparation;
import org.comity.database.copy.Table;
import org.comity.vault.KeyFile;
import org.comity.vault.PassphraseLock;
import org.flywaydb.core.api.FlywayException;

/// Brings an installation back from a backup, row by row as it was, and then up to this edition.
/// The whole file is proved before anything is made of it; what fails leaves nothing.
public final class Restore {
  private final Path file;
  private final char[] passphrase;
  private final Consumer<String> console;

  /// From a backup.
  ///
  /// @param file the backup
  /// @param passphrase with which it was closed
  /// @param console where progress is told
  public Restore(Path file, char[] passphrase, Consumer<String> console) {
    this.file = file;
    this.passphrase = passphrase.clone();
    this.console = console;
  }

  /// Brings it into an empty data folder, and on an empty database that was named or on one of its
  /// own.
  ///
  /// @throws UnusableBackupException if the file does not open, or the folder or the database is
  ///   not empty
  public Manifest into(Path data, Optional<DatabaseAddress> external) {
    Destination.refuseFull(data);
    console.accept("Proving the backup " + file);
    var reader = new BackupReader(file, unlocking());
    Manifest manifest = reader.read(new Proof(progress("Proving")));
    EmptyServer.refuseFull(external);
    try (Destination destination = Destination.take(data)) {
      bring(reader, destination.inside(), external);
      destination.moveUp();
    }
    return manifest;
  }

  private void bring(BackupReader reader, Path folder, Optional<DatabaseAddress> external) {
    console.accept("Making the database");
    try (EmptyServer server = EmptyServer.in(folder, external)) {
      try {
        fill(reader, server.address(), folder);
      } catch (RuntimeException e) {
        server.empty();
        throw e;
      }
    } catch (IllegalStateException | FlywayException e) {
      throw new UnusableBackupException(
          "The backup could not be brought back: %s. Nothing was kept.".formatted(e.getMessage()),
          e);
    }
  }

  private void fill(BackupReader reader, DatabaseAddress database, Path folder) {
    try (var rows = new RowsBack(database, folder, progress("Bringing back"))) {
      rows.finish(reader.read(rows));
    }
    KeyFile key = KeyFile.at(folder.resolve("key"));
    Preparation.prepare(database, key.applicationPassword(), key.contextKey());
  }

  private Progress progress(String doing) {
    return new Progress(doing, console);
  }

  // A lock takes as long to find as a guess; the file is read twice.
  private BackupReader.Unlocking unlocking() {
    Map<String, Optional<PassphraseLock>> found = new HashMap<>();
    return line -> found.computeIfAbsent(line, ours -> PassphraseLock.of(ours, passphrase));
  }

  // Reads all of it and keeps nothing.
  private record Proof(Progress progress) implements BackupReader.Receiver {
    @Override
    public void begin(BackupWriter.Opening opening) {
      Preparation.refuseUnknown(opening.about().migrations());
    }

    @Override
    public void table(Table table, InputStream rows) throws IOException {
      byte[] piece = new byte[64 * 1024];
      for (int read = rows.read(piece); read >= 0; read = rows.read(piece)) {
        progress.pass(read, table.fullName());
      }
    }
  }
}
