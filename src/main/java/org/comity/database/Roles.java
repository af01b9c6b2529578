package org.comity.database;

import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.List;
import org.postgresql.PGConnection;

/// The roles of PostgreSQL: `comity_owner` owns the tables and cannot sign in, `comity_secret` owns
/// the key of the signed context, `comity_app` signs in and owns nothing, `comity_backup` cannot
/// sign in and reads every row of the rooms for a backup.
final class Roles {
  static final String APPLICATION = "comity_app";

  private static final int INNER = 0x36;
  private static final int OUTER = 0x5c;

  private static final String ROLES =
      """
      DO $$
      BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comity_owner') THEN
          CREATE ROLE comity_owner NOLOGIN;
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comity_secret') THEN
          CREATE ROLE comity_secret NOLOGIN;
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comity_app') THEN
          CREATE ROLE comity_app LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'comity_backup') THEN
          CREATE ROLE comity_backup NOLOGIN;
        END IF;
        GRANT comity_owner, comity_secret, comity_backup TO CURRENT_USER;
      END
      $$
      """;

  // Row security is forced on the owner too, so that nothing of hers shows what it should not. A
  // backup reads in a role of its own, which no program signs in with.
  static final String BACKUP_READS =
      """
      DO $$
      DECLARE
        room   name;
        behind record;
      BEGIN
        FOR room IN
          SELECT nspname FROM pg_namespace WHERE nspowner = 'comity_owner'::regrole
            AND nspname <> 'public'
        LOOP
          EXECUTE format('GRANT USAGE ON SCHEMA %I TO comity_backup', room);
          EXECUTE format('GRANT SELECT ON ALL TABLES IN SCHEMA %I TO comity_backup', room);
        END LOOP;
        FOR behind IN
          SELECT n.nspname AS room, c.relname AS name
          FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspowner = 'comity_owner'::regrole AND c.relkind IN ('r', 'p')
            AND c.relrowsecurity
            AND NOT EXISTS (
              SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'backup')
        LOOP
          EXECUTE format('CREATE POLICY backup ON %I.%I FOR SELECT TO comity_backup USING (true)',
            behind.room, behind.name);
        END LOOP;
      END
      $$
      """;

  // The lines of each role in one row, as the policies of the tables ask for them.
  private static final String GRANTED =
      """
      INSERT INTO sec.granted (role, lines)
      SELECT role, array_agg(object || ':' || state || ':' || act) FROM sec.policy GROUP BY role
      """;

  private Roles() {}

  /// Makes the roles that are missing.
  static void make(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(7237001)");
      statement.execute(ROLES);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("The roles of the database could not be made", e);
    }
  }

  /// Sets the application's password. It is hashed here, so that no log of the server can show it.
  static void password(DatabaseAddress administrator, String applicationPassword) {
    try (Connection connection = administrator.connect()) {
      connection
          .unwrap(PGConnection.class)
          .alterUserPassword(APPLICATION, applicationPassword.toCharArray(), "scram-sha-256");
    } catch (SQLException e) {
      throw new IllegalStateException("The application's password could not be set", e);
    }
  }

  /// Makes the database of this name if it is missing.
  static void database(DatabaseAddress administrator, String name) {
    try (Connection connection = administrator.connect();
        PreparedStatement ask =
            connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?");
        Statement statement = connection.createStatement()) {
      ask.setString(1, name);
      if (!ask.executeQuery().next()) {
        statement.execute(
            "CREATE DATABASE " + statement.enquoteIdentifier(name, true) + " OWNER comity_owner");
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The database could not be made", e);
    }
  }

  /// Gives the database the key of the signed context and the rules of access.
  static void load(DatabaseAddress administrator, byte[] contextKey, List<PolicyLine> policy) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(7237002)");
      statement.execute("SET ROLE comity_secret");
      statement.execute("DELETE FROM sec.secret");
      statement.execute("DELETE FROM sec.policy");
      insertKey(connection, contextKey);
      insertPolicy(connection, policy);
      statement.execute("DELETE FROM sec.granted");
      statement.execute(GRANTED);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("The rules of access could not be loaded", e);
    }
  }

  /// Lets a backup read the rows of all rooms, those of new tables too.
  static void letBackupRead(DatabaseAddress administrator) {
    try (Connection connection = administrator.connect();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute("SELECT pg_advisory_xact_lock(7237004)");
      statement.execute("SET ROLE comity_owner");
      statement.execute(BACKUP_READS);
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException("A backup could not be let read", e);
    }
  }

  /// Whether the database, in which somebody acts as `comity_secret`, holds this key.
  static boolean holds(Statement secret, byte[] key) throws SQLException {
    try (ResultSet row = secret.executeQuery("SELECT inner_pad FROM sec.secret")) {
      return !row.next() || MessageDigest.isEqual(row.getBytes(1), pad(key, INNER));
    }
  }

  private static void insertKey(Connection connection, byte[] key) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO sec.secret (inner_pad, outer_pad)"
                + " VALUES (decode(?, 'hex'), decode(?, 'hex'))")) {
      insert.setString(1, HexFormat.of().formatHex(pad(key, INNER)));
      insert.setString(2, HexFormat.of().formatHex(pad(key, OUTER)));
      insert.executeUpdate();
    }
  }

  // RFC 2104: the key, filled with zeros to the block of 64 bytes, XOR a constant.
  private static byte[] pad(byte[] key, int constant) {
    byte[] block = new byte[64];
    for (int i = 0; i < block.length; i++) {
      block[i] = (byte) ((i < key.length ? key[i] : 0) ^ constant);
    }
    return block;
  }

  private static void insertPolicy(Connection connection, List<PolicyLine> policy)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO sec.policy (role, object, state, act) VALUES (?, ?, ?, ?)")) {
      for (PolicyLine line : policy) {
        insert.setString(1, line.role());
        insert.setString(2, line.object());
        insert.setString(3, line.state());
        insert.setString(4, line.act());
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
