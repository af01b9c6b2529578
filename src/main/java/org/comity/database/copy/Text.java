package org.comity.database.copy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// How values are written as text, the same on every server, whatever it is set to; and in which
/// role they are read and written.
final class Text {
  private static final String SETTINGS =
      """
      SET LOCAL TimeZone = 'UTC';
      SET LOCAL DateStyle = 'ISO, YMD';
      SET LOCAL IntervalStyle = 'iso_8601';
      SET LOCAL bytea_output = 'hex';
      SET LOCAL extra_float_digits = 1;
      SET LOCAL statement_timeout = 0;
      SET LOCAL lock_timeout = 0;
      SET LOCAL idle_in_transaction_session_timeout = 0;
      """;

  private Text() {}

  static void settle(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(SETTINGS);
    }
  }

  /// Goes on in another role. A superuser reads everything as she is, also where an earlier edition
  /// has not made the role yet.
  static void become(Statement statement, String role) throws SQLException {
    statement.execute("RESET ROLE");
    try (var row =
        statement.executeQuery("SELECT rolsuper FROM pg_roles WHERE rolname = current_user")) {
      row.next();
      if (row.getBoolean(1)) {
        return;
      }
    }
    statement.execute("SET LOCAL ROLE " + role);
  }
}
