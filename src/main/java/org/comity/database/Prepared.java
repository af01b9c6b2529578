package org.comity.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import org.springframework.core.io.Resource;

/// For what a database was made ready: the hash over all migrations, the rules of access, the key
/// and the password. A start that finds it noted has nothing to prepare.
///
/// @param hash SHA-256 in hex
record Prepared(String hash) {
  // A copy of the database on another server lacks what belongs to the server: its roles.
  private static final String STANDS =
      """
      SELECT FROM sec.prepared
      WHERE hash = ? AND server = (SELECT system_identifier FROM pg_control_system())
      """;
  private static final String NOTE =
      """
      INSERT INTO sec.prepared (hash, server)
      SELECT ?, system_identifier FROM pg_control_system()
      ON CONFLICT (only_one) DO UPDATE SET hash = excluded.hash, server = excluded.server
      """;

  /// What this program prepares with this password and this key.
  static Prepared with(String applicationPassword, byte[] contextKey) {
    MessageDigest digest = sha256();
    digest.update(contextKey);
    digest.update(applicationPassword.getBytes(StandardCharsets.UTF_8));
    try {
      for (Resource migration : Migrations.files()) {
        digest.update(Migrations.name(migration).getBytes(StandardCharsets.UTF_8));
        digest.update(migration.getContentAsByteArray());
      }
      digest.update(Policy.content());
      digest.update(Roles.BACKUP_READS.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Prepared(HexFormat.of().formatHex(digest.digest()));
  }

  /// Whether the database is there and was made ready for just this.
  boolean stands(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement role = connection.createStatement();
        PreparedStatement ask = connection.prepareStatement(STANDS)) {
      role.execute("SET ROLE comity_secret");
      ask.setString(1, hash);
      return ask.executeQuery().next();
    } catch (SQLException e) {
      // No database, no role, no table: it is new, or from an earlier edition of the program.
      return false;
    }
  }

  /// Notes that the database is ready for this.
  void note(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement role = connection.createStatement();
        PreparedStatement note = connection.prepareStatement(NOTE)) {
      role.execute("SET ROLE comity_secret");
      note.setString(1, hash);
      note.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The database does not take what it was prepared for", e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
