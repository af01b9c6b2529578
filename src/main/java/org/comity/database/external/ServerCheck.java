package org.comity.database.external;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.comity.database.DatabaseAddress;
import org.comity.database.UnusableDatabaseException;

/// Looks whether the program can work on a server that it did not start.
public final class ServerCheck {
  private static final String ASK =
      """
      SELECT current_setting('server_version_num')::int AS number,
             current_setting('server_version') AS version,
             d.datname AS database,
             pg_encoding_to_char(d.encoding) AS encoding,
             pg_is_in_recovery() AS standby,
             r.rolsuper OR r.rolcreaterole AS makes_roles,
             r.rolsuper OR pg_has_role(d.datdba, 'USAGE') AS owns
      FROM pg_database d, pg_roles r
      WHERE d.datname = current_database() AND r.rolname = current_user
      """;

  private ServerCheck() {}

  /// Goes on if the program can work there.
  ///
  /// @throws UnusableDatabaseException if it cannot, with the reason
  public static void check(DatabaseAddress given) {
    Optional<String> refusal = look(given).refusal(given.user());
    if (refusal.isPresent()) {
      throw new UnusableDatabaseException(refusal.get());
    }
  }

  private static FoundServer look(DatabaseAddress given) {
    try (Connection connection = given.connect();
        Statement statement = connection.createStatement();
        ResultSet server = statement.executeQuery(ASK)) {
      server.next();
      return new FoundServer(
          server.getInt("number"),
          server.getString("version"),
          server.getString("database"),
          server.getString("encoding"),
          server.getBoolean("standby"),
          server.getBoolean("makes_roles"),
          server.getBoolean("owns"));
    } catch (SQLException e) {
      throw ServerFault.of(e, given)
          .orElseGet(() -> new UnusableDatabaseException("The server answers: " + e.getMessage()));
    }
  }
}
