package org.comity.upkeep.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.comity.database.DatabaseAddress;
import org.comity.database.copy.Snapshot;
import org.comity.database.copy.Table;
import org.comity.vault.KeyFile;
import org.comity.vault.PassphraseLock;

/// Writes all of an installation as it stands at one moment into one file, while everybody goes on
/// working: the rows of all rooms, files and trail among them, and the root key.
///
/// @param database as whoever prepares it
/// @param key the root key
/// @param program the edition that writes
/// @param console where progress is told
public record Backup(
    DatabaseAddress database, KeyFile key, String program, Consumer<String> console) {

  /// What was made of it.
  ///
  /// @param bytes of the file
  public record Made(Manifest manifest, long bytes) {}

  /// Writes it. A few MiB are held in memory, whatever the size.
  ///
  /// @throws UnusableBackupException if the file is there already or cannot be written
  public Made write(Path to, char[] passphrase) {
    var file = new BackupFile(to);
    try (Snapshot snapshot = Snapshot.of(database)) {
      Manifest about = Manifest.of(program, snapshot);
      PassphraseLock lock = PassphraseLock.make(passphrase);
      Manifest written = file.write(out -> write(snapshot, about, lock, out));
      return new Made(written, file.size());
    }
  }

  private Manifest write(Snapshot snapshot, Manifest about, PassphraseLock lock, OutputStream out)
      throws IOException {
    var progress = new Progress("Backing up", console);
    try (var writer = new BackupWriter(out, lock, new BackupWriter.Opening(about, key.hex()))) {
      for (Table table : snapshot.tables()) {
        writer.table(
            table, rows -> snapshot.copy(table, new Told(rows, progress, table.fullName())));
      }
      return writer.finish();
    }
  }

  // Passes on what it gets and tells how much that is.
  private static final class Told extends OutputStream {
    private final OutputStream to;
    private final Progress progress;
    private final String table;

    Told(OutputStream to, Progress progress, String table) {
      this.to = to;
      this.progress = progress;
      this.table = table;
    }

    @Override
    public void write(int single) throws IOException {
      to.write(single);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      to.write(bytes, from, length);
      progress.pass(length, table);
    }
  }
}
