package org.comity.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Optional;

/// What an installation is for.
public enum InstallationKind {
  /// Everything in it is invented.
  REHEARSAL,
  /// Real work; nothing invented is in it.
  PRODUCTION;

  /// Says what this database is for if nobody has yet. Gives what it is for if that is something
  /// else; empty if both agree.
  public Optional<InstallationKind> claim(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE comity_secret");
      try (PreparedStatement insert =
          connection.prepareStatement(
              "INSERT INTO sec.installation (kind) VALUES (?) ON CONFLICT DO NOTHING")) {
        insert.setString(1, name().toLowerCase(Locale.ROOT));
        insert.executeUpdate();
      }
      try (var row = statement.executeQuery("SELECT kind FROM sec.installation")) {
        row.next();
        return Optional.of(valueOf(row.getString(1).toUpperCase(Locale.ROOT)))
            .filter(kind -> kind != this);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not say what it is for", e);
    }
  }
}
