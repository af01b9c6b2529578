package org.comity.database.copy;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.comity.database.DatabaseAddress;
import org.postgresql.PGConnection;

/// Rows on their way into the empty schemas of the edition from which they come: all of them, or
/// none. While it lasts, nothing in the database checks or changes them; what binds tables to each
/// other is proved at the end.
public final class Loading implements AutoCloseable {
  private static final String OURS =
      "n.nspowner = 'comity_owner'::regrole AND c.relkind = 'r'"
          + " AND c.relname <> 'history_of_migrations'";
  private static final String OPEN =
      """
      SELECT format('ALTER TABLE %I.%I NO FORCE ROW LEVEL SECURITY, DISABLE TRIGGER USER',
        n.nspname, c.relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE
      """;
  private static final String TRIGGERS =
      """
      SELECT format('ALTER TABLE %I.%I ENABLE TRIGGER USER', n.nspname, c.relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE
      """;
  private static final String FORCED =
      """
      SELECT format('ALTER TABLE %I.%I FORCE ROW LEVEL SECURITY', n.nspname, c.relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE c.relforcerowsecurity AND
      """;
  private static final String UNBIND =
      """
      SELECT format('ALTER TABLE %I.%I DROP CONSTRAINT %I', n.nspname, c.relname, k.conname)
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype = 'f' AND
      """;
  private static final String BIND =
      """
      SELECT format('ALTER TABLE %I.%I ADD CONSTRAINT %I %s', n.nspname, c.relname, k.conname,
        pg_get_constraintdef(k.oid))
      FROM pg_constraint k
      JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE k.contype = 'f' AND
      """;
  private static final String EMPTY =
      """
      SELECT format('DELETE FROM %I.%I', n.nspname, c.relname)
      FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE
      """;

  private final Connection connection;
  private final Statement statement;
  private final List<String> atTheEnd = new ArrayList<>();

  private Loading(Connection connection, Statement statement) {
    this.connection = connection;
    this.statement = statement;
  }

  /// Begins.
  ///
  /// @param administrator whoever prepared the database
  public static Loading into(DatabaseAddress administrator) {
    try {
      Connection connection = administrator.connect();
      connection.setAutoCommit(false);
      Text.settle(connection);
      var loading = new Loading(connection, connection.createStatement());
      loading.open();
      return loading;
    } catch (SQLException e) {
      throw unwritable(e);
    }
  }

  /// Takes the rows of a table as [Snapshot#copy] wrote them.
  public void load(Table table, InputStream rows) throws IOException {
    try {
      String into = table.quoted() + " (" + table.quotedColumns() + ")";
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY " + into + " FROM STDIN", rows);
    } catch (SQLException e) {
      throw unwritable(e);
    }
  }

  /// Binds the tables to each other again, says for what the database is, and keeps it all.
  public void finish(Snapshot.Purpose purpose) {
    try {
      for (String sql : atTheEnd) {
        statement.execute(sql);
      }
      statement.execute("SET LOCAL ROLE comity_secret");
      try (var insert =
          connection.prepareStatement("INSERT INTO sec.installation (kind, begun) VALUES (?, ?)")) {
        insert.setString(1, purpose.kind());
        insert.setObject(2, purpose.begun().atOffset(ZoneOffset.UTC));
        insert.executeUpdate();
      }
      connection.commit();
    } catch (SQLException e) {
      throw unwritable(e);
    }
  }

  private void open() throws SQLException {
    statement.execute("SET LOCAL ROLE comity_owner");
    atTheEnd.addAll(made(BIND));
    atTheEnd.addAll(made(FORCED));
    atTheEnd.addAll(made(TRIGGERS));
    List<String> now = new ArrayList<>(made(OPEN));
    now.addAll(made(UNBIND));
    now.addAll(made(EMPTY));
    for (String sql : now) {
      statement.execute(sql);
    }
  }

  private List<String> made(String select) throws SQLException {
    List<String> made = new ArrayList<>();
    try (ResultSet row = statement.executeQuery(select + OURS + " ORDER BY 1")) {
      while (row.next()) {
        made.add(row.getString(1));
      }
    }
    return made;
  }

  private static IllegalStateException unwritable(SQLException e) {
    return new IllegalStateException("The database does not take the rows: " + e.getMessage(), e);
  }

  /// What was not finished leaves nothing.
  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not let go", e);
    }
  }
}
