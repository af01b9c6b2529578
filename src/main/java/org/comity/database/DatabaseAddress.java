package org.comity.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where a database is and as whom one signs in to it.
///
/// @param url a JDBC address such as `jdbc:postgresql://127.0.0.1:5433/comity`
/// @param user the PostgreSQL role
/// @param password its password
public record DatabaseAddress(String url, String user, String password) {

  /// The database that an option or the environment names by a URL,
  /// `jdbc:postgresql://user:password@host:port/database`; empty if it names none.
  public static Optional<DatabaseAddress> given(@Nullable String url) {
    return Optional.ofNullable(url).filter(given -> !given.isBlank()).map(DatabaseAddress::of);
  }

  private static DatabaseAddress of(String url) {
    URI uri = URI.create(url.substring("jdbc:".length()));
    String account = Optional.ofNullable(uri.getUserInfo()).orElse("postgres:");
    String[] parts = account.split(":", 2);
    String bare = url.replace(account + "@", "");
    return new DatabaseAddress(bare, parts[0], parts.length > 1 ? parts[1] : "");
  }

  /// The same server and database as another role.
  public DatabaseAddress as(String otherUser, String otherPassword) {
    return new DatabaseAddress(url, otherUser, otherPassword);
  }

  /// Another database on the same server as the same role.
  public DatabaseAddress database(String name) {
    int end = url.indexOf('?') < 0 ? url.length() : url.indexOf('?');
    String server = url.substring(0, url.lastIndexOf('/', end) + 1);
    return new DatabaseAddress(server + name + url.substring(end), user, password);
  }

  /// An open connection; whoever asks closes it.
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  @Override
  public String toString() {
    return user + "@" + url;
  }
}
