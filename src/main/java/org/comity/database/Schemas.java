package org.comity.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/// The right to make schemas, which a database that we did not make may not have given.
final class Schemas {
  private Schemas() {}

  static void allow(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      String database = statement.enquoteIdentifier(connection.getCatalog(), true);
      statement.execute("GRANT CREATE ON DATABASE " + database + " TO comity_owner, comity_secret");
      statement.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
    } catch (SQLException e) {
      throw new IllegalStateException("The database gives no right to make schemas", e);
    }
  }
}
