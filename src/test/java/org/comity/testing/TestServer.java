package org.comity.testing;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.comity.audit.AuditKey;
import org.comity.database.ContextSigner;
import org.comity.database.DatabaseAddress;
import org.comity.database.Preparation;
import org.comity.database.embedded.EmbeddedPostgres;
import org.comity.database.embedded.InstalledServer;
import org.comity.vault.KeyFile;

/// The one PostgreSQL of a test run, under `target`. A server or data left by a killed run is
/// stopped and removed by the next start.
public final class TestServer {
  /// The application's password in tests.
  public static final String PASSWORD = "only-for-tests";

  private static final Path PROGRAMS = Path.of("target", "programs");
  private static final byte[] KEY = new byte[32];
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final DatabaseAddress SERVER = start();

  private TestServer() {}

  /// The server's maintenance database, as the superuser.
  public static DatabaseAddress administrator() {
    return SERVER;
  }

  /// Where the programs of PostgreSQL are unpacked, for further servers: whoever comes second waits
  /// for the first.
  public static Path programs() {
    return PROGRAMS;
  }

  /// The root key of the programs under test, made by the first one.
  public static synchronized KeyFile keyFile() {
    return KeyFile.at(Path.of("target", "test-key"));
  }

  /// A signer whose key every test database knows.
  public static ContextSigner signer() {
    return new ContextSigner(KEY, Clock.systemUTC());
  }

  /// What signs the audit trail of every test database.
  public static AuditKey auditKey() {
    return new AuditKey(KEY);
  }

  /// A new database with all schemas and no rows, as the application signs in to it.
  public static DatabaseAddress migrated() {
    return cloneOf(MigratedTemplate.name());
  }

  /// A copy of a database to which nobody is connected, as the application signs in to it.
  public static DatabaseAddress cloneOf(String template) {
    String name = "test_" + COUNT.incrementAndGet();
    execute("CREATE DATABASE " + name + " TEMPLATE " + template + " STRATEGY FILE_COPY");
    return administrator().database(name).as("comity_app", PASSWORD);
  }

  /// Runs one statement as the superuser on the maintenance database.
  public static void execute(String sql) {
    try (Connection connection = administrator().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(sql, e);
    }
  }

  // Another PostgreSQL than ours where `./comity test --postgresql DIR` names one.
  private static DatabaseAddress start() {
    String home = System.getProperty("comity.postgresql", "");
    if (!home.isEmpty()) {
      Path folder = Path.of("target", "test-postgresql-installed");
      InstalledServer server = InstalledServer.start(Path.of(home), folder, "fsync=off");
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server.address();
    }
    Path folder = Path.of("target", "test-postgresql");
    EmbeddedPostgres server = EmbeddedPostgres.start(folder, PROGRAMS, "fsync=off");
    Runtime.getRuntime().addShutdownHook(new Thread(server::close));
    return server.address();
  }

  private static final class MigratedTemplate {
    private static final String NAME = "migrated";

    static {
      dropLeftovers();
      Preparation.prepareNew(administrator(), NAME, PASSWORD, KEY);
    }

    static String name() {
      return NAME;
    }

    private static void dropLeftovers() {
      try (Connection connection = administrator().connect();
          Statement statement = connection.createStatement();
          Statement drop = connection.createStatement()) {
        var names =
            statement.executeQuery(
                "SELECT datname FROM pg_database"
                    + " WHERE datname <> 'postgres' AND NOT datistemplate");
        while (names.next()) {
          drop.execute("DROP DATABASE \"" + names.getString(1) + "\" WITH (FORCE)");
        }
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
