package org.comity.database.copy;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.database.DatabaseAddress;
import org.comity.database.UnusableDatabaseException;
import org.postgresql.PGConnection;

/// All rows of a database as they stand at one moment, while everybody goes on working. Nothing is
/// locked and nothing is changed.
public final class Snapshot implements AutoCloseable {
  private static final String NO_SUCH_ROLE = "22023";
  private static final String ROOMS =
      """
      SELECT nspname FROM pg_namespace n
      JOIN pg_class c ON c.relnamespace = n.oid
      WHERE c.relname = 'history_of_migrations' AND n.nspname <> 'sec'
      ORDER BY nspname
      """;
  private static final String TABLES =
      """
      SELECT n.nspname AS room, c.relname AS name,
        (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
          WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '')
          AS columns
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relkind = 'r' AND c.relname <> 'history_of_migrations' AND n.nspname = ?
      ORDER BY c.relname
      """;
  private static final String KEY =
      """
      SELECT string_agg(quote_ident(a.attname), ', ' ORDER BY k.at)
      FROM pg_index i
      CROSS JOIN unnest(i.indkey) WITH ORDINALITY AS k (column_number, at)
      JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.column_number
      WHERE i.indisprimary AND i.indrelid = ?::regclass
      """;

  private final Connection connection;
  private final Statement statement;

  private Snapshot(Connection connection, Statement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  /// Takes it.
  ///
  /// @param administrator a superuser, or whoever prepares the database at each start
  public static Snapshot of(DatabaseAddress administrator) {
    try {
      Connection connection = administrator.connect();
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      Text.settle(connection);
      return new Snapshot(connection, connection.createStatement());
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /// For what the database is: `rehearsal` or `production`, and since when.
  public Purpose purpose() {
    try {
      Text.become(statement, "comity_secret");
      try (ResultSet row =
          statement.executeQuery("SELECT kind, begun, clock_timestamp() FROM sec.installation")) {
        if (!row.next()) {
          throw new UnusableDatabaseException(
              "The program has never been started on this database.");
        }
        return new Purpose(row.getString(1), instant(row, 2), instant(row, 3));
      }
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /// @param kind `rehearsal` or `production`
  /// @param begun when the installation was first started
  /// @param now what the database's clock says
  public record Purpose(String kind, Instant begun, Instant now) {}

  /// What has run in the schema of each room.
  public Map<String, List<String>> migrations() {
    Map<String, List<String>> found = new TreeMap<>();
    try {
      Text.become(statement, "comity_secret");
      found.put("database", versions("sec"));
      Text.become(statement, "comity_owner");
      for (String room : rooms()) {
        found.put(room, versions(room));
      }
      return found;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /// The tables of all rooms, by room and name.
  public List<Table> tables() {
    List<Table> found = new ArrayList<>();
    try {
      Text.become(statement, "comity_backup");
      for (String room : rooms()) {
        found.addAll(tables(room));
      }
      return found;
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  /// Writes the rows of a table, each a line of PostgreSQL's text format, in the order of its key.
  /// Only after [#tables].
  public void copy(Table table, OutputStream to) throws IOException {
    try {
      String key = key(table);
      String order = key.isEmpty() ? "" : " ORDER BY " + key;
      String rows = "SELECT " + table.quotedColumns() + " FROM " + table.quoted() + order;
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("COPY (" + rows + ") TO STDOUT", to);
    } catch (SQLException e) {
      if (e.getCause() instanceof IOException broken) {
        throw broken;
      }
      throw unreadable(e);
    }
  }

  private List<String> rooms() throws SQLException {
    List<String> rooms = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(ROOMS)) {
      while (row.next()) {
        rooms.add(row.getString(1));
      }
    }
    return rooms;
  }

  private List<Table> tables(String room) throws SQLException {
    List<Table> tables = new ArrayList<>();
    try (var ask = connection.prepareStatement(TABLES)) {
      ask.setString(1, room);
      try (ResultSet row = ask.executeQuery()) {
        while (row.next()) {
          String[] columns = (String[]) row.getArray("columns").getArray();
          tables.add(
              new Table(row.getString("room"), row.getString("name"), Arrays.asList(columns)));
        }
      }
    }
    return tables;
  }

  private List<String> versions(String schema) throws SQLException {
    List<String> versions = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "SELECT version FROM "
                + schema
                + ".history_of_migrations WHERE success AND version IS NOT NULL"
                + " ORDER BY installed_rank")) {
      while (row.next()) {
        versions.add(row.getString(1));
      }
    }
    return versions;
  }

  private String key(Table table) throws SQLException {
    try (var ask = connection.prepareStatement(KEY)) {
      ask.setString(1, table.quoted());
      try (ResultSet row = ask.executeQuery()) {
        row.next();
        String key = row.getString(1);
        return key == null ? "" : key;
      }
    }
  }

  private static Instant instant(ResultSet row, int column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static RuntimeException unreadable(SQLException e) {
    return NO_SUCH_ROLE.equals(e.getSQLState()) || "42704".equals(e.getSQLState())
        ? new UnusableDatabaseException(
            "The database was prepared by an edition without backups: start this program on it"
                + " once, then it can be backed up.",
            e)
        : new IllegalStateException("The database cannot be read: " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not let go", e);
    }
  }
}
