package org.comity.upkeep.doctor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.database.DatabaseAddress;
import org.comity.vault.KeyRing;

/// Asks a database how it is, as whoever prepares it.
final class HealthStore implements AutoCloseable, KeyRing {
  private static final String SETTINGS =
      """
      SELECT name, setting FROM pg_settings
      WHERE name IN ('server_version', 'fsync', 'synchronous_commit', 'full_page_writes',
        'data_checksums')
      """;
  private static final String UNGUARDED =
      """
      SELECT n.nspname || '.' || c.relname FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind IN ('r', 'p') AND n.nspowner = 'comity_owner'::regrole
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
        AND has_any_column_privilege('comity_app', c.oid, 'SELECT, INSERT, UPDATE')
      ORDER BY 1
      """;
  private static final String RIGHTS =
      """
      SELECT rolname || ' ' || what FROM (
        SELECT rolname, CASE
          WHEN rolsuper THEN 'is a superuser'
          WHEN rolbypassrls THEN 'passes row security'
          WHEN rolcreaterole OR rolcreatedb THEN 'may make roles or databases'
          WHEN rolname <> 'comity_app' AND rolcanlogin THEN 'may sign in'
          WHEN rolname = 'comity_app' AND EXISTS (SELECT FROM pg_class WHERE relowner = r.oid)
            THEN 'owns tables'
          WHEN rolname = 'comity_app' AND EXISTS (SELECT FROM pg_auth_members WHERE member = r.oid)
            THEN 'is a member of another role' END AS what
        FROM pg_roles r
        WHERE rolname IN ('comity_app', 'comity_owner', 'comity_secret', 'comity_backup')) found
      WHERE what IS NOT NULL ORDER BY 1
      """;
  private static final String FILES =
      """
      SELECT id, body, size, sha256 FROM file.file WHERE state IN ('kept', 'frozen')
      ORDER BY random() LIMIT ?
      """;

  private static final String KEYS =
      "SELECT version, encode(sealed, 'hex') FROM vault.own_key"
          + " WHERE purpose = ? AND owner = ? ORDER BY version";

  private final Connection connection;

  private HealthStore(Connection connection) {
    this.connection = connection;
  }

  /// A file that is kept.
  record StoredFile(UUID id, UUID body, long size, String sha256) {}

  static HealthStore of(DatabaseAddress administrator) {
    try {
      Connection connection = administrator.connect();
      connection.setReadOnly(true);
      return new HealthStore(connection);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  Map<String, String> settings() {
    Map<String, String> found = new TreeMap<>();
    try (Statement statement = as("");
        ResultSet row = statement.executeQuery(SETTINGS)) {
      while (row.next()) {
        found.put(row.getString(1), row.getString(2));
      }
      return found;
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  List<String> unguarded() {
    return texts(UNGUARDED);
  }

  List<String> excessiveRights() {
    return texts(RIGHTS);
  }

  Instant now() {
    return instant("", "SELECT clock_timestamp()").orElseThrow();
  }

  Optional<Instant> lastBackup() {
    return instant("comity_backup", "SELECT max(at) FROM audit.event WHERE act = 'make-backup'");
  }

  long files() {
    try (Statement statement = as("comity_backup");
        ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM file.file WHERE state IN ('kept', 'frozen')")) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /// Some files, at random.
  List<StoredFile> files(int most) {
    List<StoredFile> found = new ArrayList<>();
    try (Statement role = as("comity_backup");
        PreparedStatement ask = role.getConnection().prepareStatement(FILES)) {
      ask.setInt(1, most);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          found.add(
              new StoredFile(
                  row.getObject("id", UUID.class),
                  row.getObject("body", UUID.class),
                  row.getLong("size"),
                  row.getString("sha256")));
        }
      }
      return found;
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /// A sealed piece of a file; empty if it is gone.
  Optional<byte[]> piece(UUID file, int number) {
    try (Statement role = as("comity_backup");
        PreparedStatement ask =
            role.getConnection()
                .prepareStatement("SELECT sealed FROM file.piece WHERE file = ? AND number = ?")) {
      ask.setObject(1, file);
      ask.setInt(2, number);
      try (ResultSet row = ask.executeQuery()) {
        return row.next() ? Optional.of(row.getBytes(1)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  /// The wrapped keys; none in a database of an edition that had no ring.
  @Override
  public List<Wrapped> keys(String purpose, UUID owner) {
    List<Wrapped> found = new ArrayList<>();
    try (Statement role = as("comity_backup")) {
      if (!ring(role)) {
        return List.of();
      }
      try (PreparedStatement ask = role.getConnection().prepareStatement(KEYS)) {
        ask.setString(1, purpose);
        ask.setObject(2, owner);
        ResultSet row = ask.executeQuery();
        while (row.next()) {
          found.add(new Wrapped(row.getInt(1), row.getString(2)));
        }
      }
      return found;
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  @Override
  public List<Wrapped> add(String purpose, UUID owner, Wrapped key) {
    throw new IllegalStateException("Whoever looks changes nothing");
  }

  @Override
  public List<Newest> newest() {
    return List.of();
  }

  private static boolean ring(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery(
            "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                + " WHERE n.nspname = 'vault' AND c.relname = 'own_key')")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private Optional<Instant> instant(String role, String sql) {
    try (Statement statement = as(role);
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
          .map(OffsetDateTime::toInstant);
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  private List<String> texts(String sql) {
    List<String> found = new ArrayList<>();
    try (Statement statement = as("");
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        found.add(row.getString(1));
      }
      return found;
    } catch (SQLException e) {
      throw broken(e);
    }
  }

  // A superuser reads as she is; anybody else in the role that may.
  private Statement as(String role) throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute("RESET ROLE");
    if (role.isEmpty() || superuser(statement)) {
      return statement;
    }
    statement.execute("SET ROLE " + role);
    return statement;
  }

  private static boolean superuser(Statement statement) throws SQLException {
    try (ResultSet row =
        statement.executeQuery("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")) {
      row.next();
      return row.getBoolean(1);
    }
  }

  private static IllegalStateException broken(SQLException e) {
    return new IllegalStateException("The database answers: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw broken(e);
    }
  }
}
