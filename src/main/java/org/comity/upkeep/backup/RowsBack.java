package org.comity.upkeep.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.comity.database.DatabaseAddress;
import org.comity.database.Preparation;
import org.comity.database.copy.Loading;
import org.comity.database.copy.Snapshot;
import org.comity.database.copy.Table;
import org.comity.vault.KeyFile;
import org.jspecify.annotations.Nullable;

/// Puts what a backup holds into an empty database: the schemas of its edition, then its rows, all
/// or none.
final class RowsBack implements BackupReader.Receiver, AutoCloseable {
  private final DatabaseAddress database;
  private final Path folder;
  private final Progress progress;
  private @Nullable Loading loading;

  /// @param folder where the key is put
  RowsBack(DatabaseAddress database, Path folder, Progress progress) {
    this.database = database;
    this.folder = folder;
    this.progress = progress;
  }

  @Override
  public void begin(BackupWriter.Opening opening) {
    KeyFile key = KeyFile.put(folder.resolve("key"), opening.key());
    Preparation.prepareAs(
        database, key.applicationPassword(), key.contextKey(), opening.about().migrations());
    loading = Loading.into(database);
  }

  @Override
  public void table(Table table, InputStream rows) throws IOException {
    loading().load(table, new Passing(rows, table.fullName()));
  }

  /// Keeps all of it.
  void finish(Manifest manifest) {
    loading().finish(new Snapshot.Purpose(manifest.kind(), manifest.begun(), manifest.at()));
  }

  private Loading loading() {
    if (loading == null) {
      throw new IllegalStateException("Rows before the beginning");
    }
    return loading;
  }

  @Override
  public void close() {
    if (loading != null) {
      loading.close();
    }
  }

  private final class Passing extends FilterInputStream {
    private final String table;

    Passing(InputStream rows, String table) {
      super(rows);
      this.table = table;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      progress.pass(Math.max(read, 0), table);
      return read;
    }
  }
}
