package org.comity.database.copy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.comity.database.DatabaseAddress;

/// A database into which nobody has put anything yet.
public final class EmptyDatabase {
  private static final String ANYTHING =
      """
      SELECT EXISTS (
        SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname <> 'information_schema' AND n.nspname !~ '^pg_')
      """;
  private static final String OURS =
      """
      SELECT format('SET LOCAL ROLE %s; DROP SCHEMA %I CASCADE', nspowner::regrole, nspname)
      FROM pg_namespace
      WHERE nspowner IN ('comity_owner'::regrole, 'comity_secret'::regrole) AND nspname <> 'public'
      ORDER BY nspowner::regrole::text
      """;

  private EmptyDatabase() {}

  /// Whether it is one.
  public static boolean is(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(ANYTHING)) {
      row.next();
      return !row.getBoolean(1);
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not say what is in it", e);
    }
  }

  /// Takes away what a restore that failed had begun in a database that was empty before.
  public static void again(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      List<String> drops = new ArrayList<>();
      try (ResultSet row = statement.executeQuery(OURS)) {
        while (row.next()) {
          drops.add(row.getString(1));
        }
      }
      for (String drop : drops) {
        statement.execute(drop);
        statement.execute("RESET ROLE");
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("What was begun in the database could not be taken away", e);
    }
  }
}
