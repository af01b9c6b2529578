package org.comity.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/// Keeps an installation from taking over what belongs to another one: a database whose rows are
/// guarded by another key, or a server whose application role has another password. Changing either
/// would lock the other out.
final class OtherInstallation {
  private static final String WRONG_PASSWORD = "28P01";
  private static final String PREPARED =
      """
      SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'sec' AND c.relname = 'secret'
      """;
  private static final String ELSEWHERE =
      """
      SELECT d.datname
      FROM pg_shdepend s
      JOIN pg_database d ON d.oid = s.dbid
      JOIN pg_roles r ON r.oid = s.refobjid
      WHERE s.refclassid = 'pg_authid'::regclass
        AND r.rolname = 'comity_secret'
        AND d.datname <> current_database()
      LIMIT 1
      """;

  private OtherInstallation() {}

  /// Goes on if the database is new or was prepared with this key.
  ///
  /// @param own the database, as a member of `comity_secret`
  static void refuse(DatabaseAddress own, String applicationPassword, byte[] contextKey) {
    try (Connection connection = own.connect();
        Statement statement = connection.createStatement()) {
      if (prepared(statement)) {
        refuseOtherKey(statement, contextKey);
      } else {
        refuseOtherPassword(statement, own.as(Roles.APPLICATION, applicationPassword));
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not say whose it is", e);
    }
  }

  private static boolean prepared(Statement statement) throws SQLException {
    try (ResultSet found = statement.executeQuery(PREPARED)) {
      return found.next();
    }
  }

  private static void refuseOtherKey(Statement statement, byte[] contextKey) throws SQLException {
    statement.execute("SET ROLE comity_secret");
    if (!Roles.holds(statement, contextKey)) {
      throw new UnusableDatabaseException(
          "The database belongs to an installation with another key. Put the file `key` of that"
              + " installation into the data folder of this one.");
    }
  }

  // The roles belong to the whole server. They serve several databases of one installation.
  private static void refuseOtherPassword(Statement statement, DatabaseAddress application)
      throws SQLException {
    try (ResultSet other = statement.executeQuery(ELSEWHERE)) {
      if (other.next() && wrong(application)) {
        throw new UnusableDatabaseException(
            ("Another installation keeps its database %s on this server, and an installation needs"
                 + " a server of its own. To go on with that one, put its file `key` into the data"
                 + " folder of this one.")
                .formatted(other.getString(1)));
      }
    }
  }

  private static boolean wrong(DatabaseAddress application) {
    try (Connection connection = application.connect()) {
      return !connection.isValid(0);
    } catch (SQLException e) {
      return WRONG_PASSWORD.equals(e.getSQLState());
    }
  }
}
