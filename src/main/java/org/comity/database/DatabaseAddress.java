package org.comity.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/// Where a database is and as whom one signs in to it.
///
/// @param url a JDBC address such as `jdbc:postgresql://127.0.0.1:5433/comity`
/// @param user the PostgreSQL role
/// @param password its password
public record DatabaseAddress(String url, String user, String password) {

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
    return source().getConnection();
  }

  /// Open connections of whoever prepares the database, each a new one.
  DataSource source() {
    var source = new PGSimpleDataSource();
    source.setUrl(url);
    source.setUser(user);
    if (!password.isEmpty()) {
      // Without one the driver looks into the password file of PostgreSQL, ~/.pgpass.
      source.setPassword(password);
    }
    return source;
  }

  @Override
  public String toString() {
    return user + "@" + url;
  }
}
