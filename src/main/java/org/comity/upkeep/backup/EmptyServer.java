package org.comity.upkeep.backup;

import java.nio.file.Path;
import java.util.Optional;
import org.comity.database.DatabaseAddress;
import org.comity.database.Preparation;
import org.comity.database.copy.EmptyDatabase;
import org.comity.database.embedded.EmbeddedPostgres;
import org.comity.database.external.ServerCheck;
import org.jspecify.annotations.Nullable;

/// The empty database into which rows come back: one that was named, else a new one of our own.
///
/// @param address as whoever prepares it
record EmptyServer(DatabaseAddress address, @Nullable EmbeddedPostgres own)
    implements AutoCloseable {

  /// Refuses a database that was named and in which something is.
  static void refuseFull(Optional<DatabaseAddress> external) {
    external.ifPresent(ServerCheck::check);
    if (external.isPresent() && !EmptyDatabase.is(external.get())) {
      throw new UnusableBackupException(
          "The database %s is not empty: an installation comes back into an empty one."
              .formatted(external.get().url()));
    }
  }

  /// @param folder where a database of our own is made
  static EmptyServer in(Path folder, Optional<DatabaseAddress> external) {
    if (external.isPresent()) {
      return new EmptyServer(external.get(), null);
    }
    EmbeddedPostgres started =
        EmbeddedPostgres.start(folder.resolve("postgresql"), folder.resolve("programs"));
    try {
      return new EmptyServer(
          Preparation.makeDatabase(started.address(), EmbeddedPostgres.DATABASE), started);
    } catch (RuntimeException e) {
      started.close();
      throw e;
    }
  }

  /// Takes away what was begun.
  void empty() {
    if (own == null) {
      EmptyDatabase.again(address);
    }
  }

  @Override
  public void close() {
    if (own != null) {
      own.close();
    }
  }
}
