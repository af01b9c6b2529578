package org.comity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.database.embedded.EmbeddedPostgres;
import org.comity.database.external.ServerCheck;
import org.comity.vault.KeyFile;

/// The database of an installation as whoever prepares it, with nothing prepared: that of the
/// program that runs on the data folder, else one that the command starts and stops.
///
/// @param key the root key
/// @param database as the superuser of the embedded server, or as whom `--database` names
/// @param after what is to be done at the end
record Keeper(KeyFile key, DatabaseAddress database, Runnable after) implements AutoCloseable {

  /// Reaches it.
  ///
  /// @param external a database that is used in place of the embedded one
  static Keeper of(Path data, Optional<DatabaseAddress> external) {
    if (!Files.exists(data.resolve("key"))) {
      throw new Beside.Unavailable("There is no installation in " + data.toAbsolutePath() + ".");
    }
    KeyFile key = KeyFile.at(data.resolve("key"));
    if (external.isPresent()) {
      ServerCheck.check(external.get());
      return new Keeper(key, external.get(), () -> {});
    }
    Path folder = data.resolve("postgresql");
    if (!Files.exists(folder)) {
      throw new Beside.Unavailable(
          "The installation in %s keeps its database on a server of its own: name it with --database."
              .formatted(data.toAbsolutePath()));
    }
    return embedded(new DataDirectory(data), key, folder);
  }

  private static Keeper embedded(DataDirectory directory, KeyFile key, Path folder) {
    Optional<String> holder = directory.take();
    if (holder.isPresent()) {
      String url = Beside.note(directory, holder.get()).database();
      return new Keeper(key, EmbeddedPostgres.beside(folder, url), () -> {});
    }
    EmbeddedPostgres started = EmbeddedPostgres.start(folder, directory.resolve("programs"));
    return new Keeper(
        key,
        started.address().database(EmbeddedPostgres.DATABASE),
        () -> {
          started.close();
          directory.close();
        });
  }

  @Override
  public void close() {
    after.run();
  }
}
