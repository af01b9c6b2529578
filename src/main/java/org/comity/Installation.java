package org.comity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DataDirectory;
import org.comity.database.DatabaseAddress;
import org.comity.database.InstallationKind;
import org.comity.database.Preparation;
import org.comity.database.embedded.EmbeddedPostgres;
import org.comity.database.external.ServerCheck;
import org.comity.database.external.ServerFault;
import org.comity.vault.KeyFile;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// What stands under the program on this machine: the data folder, the key, the database made
/// ready. Closing it stops an embedded PostgreSQL.
///
/// @param directory the data folder
/// @param key the root key of the installation
/// @param database where the program signs in
/// @param postgres the embedded server; null on a database of one's own
record Installation(
    DataDirectory directory,
    KeyFile key,
    DatabaseAddress database,
    @Nullable EmbeddedPostgres postgres)
    implements AutoCloseable {

  private static final String NAME = EmbeddedPostgres.DATABASE;

  /// Opens the installation in a folder that this process has taken.
  ///
  /// @param external a database to use in place of the embedded one
  static Installation open(DataDirectory directory, Optional<DatabaseAddress> external) {
    KeyFile key = KeyFile.at(directory.resolve("key"));
    String password = key.applicationPassword();
    byte[] contextKey = key.contextKey();
    if (external.isPresent()) {
      return new Installation(directory, key, ready(external.get(), password, contextKey), null);
    }
    Path folder = directory.resolve("postgresql");
    if (!Files.exists(folder)) {
      System.out.println("Making the database in " + folder + " (some seconds, once)");
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder, directory.resolve("programs"));
    try {
      DatabaseAddress address =
          Preparation.prepareNew(postgres.address(), NAME, password, contextKey);
      return new Installation(directory, key, address, postgres);
    } catch (RuntimeException e) {
      postgres.close();
      throw e;
    }
  }

  private static DatabaseAddress ready(DatabaseAddress given, String password, byte[] contextKey) {
    ServerCheck.check(given);
    try {
      return Preparation.prepare(given, password, contextKey);
    } catch (IllegalStateException | FlywayException e) {
      throw ServerFault.of(e, given).<RuntimeException>map(fault -> fault).orElse(e);
    }
  }

  /// Says what the installation is for if nobody has yet. Gives what it is for if that is something
  /// else; empty if both agree.
  Optional<InstallationKind> claim(InstallationKind kind, Optional<DatabaseAddress> external) {
    DatabaseAddress administrator =
        external.orElseGet(
            () -> java.util.Objects.requireNonNull(postgres).address().database(NAME));
    return kind.claim(administrator);
  }

  /// Who signs the context of the transactions.
  ContextSigner signer(Clock clock) {
    return new ContextSigner(key.contextKey(), clock);
  }

  /// What the audit trail is signed with.
  AuditKey auditKey() {
    return new AuditKey(key.derive("audit trail"));
  }

  @Override
  public void close() {
    if (postgres != null) {
      postgres.close();
    }
    directory.close();
  }
}
