package org.comity.database;

import java.util.List;
import java.util.Map;

/// Makes a database ready for the program: roles, schemas, the key of the signed context, the rules
/// of access. Every start asks whether it is; what is there already stays.
public final class Preparation {
  private Preparation() {}

  /// Prepares the database and gives the address under which the program signs in.
  ///
  /// @param administrator may create roles, and in this database schemas
  /// @param applicationPassword what `comity_app` signs in with, the same on all nodes
  /// @param contextKey the key of the signed context, 32 bytes, the same on all nodes
  public static DatabaseAddress prepare(
      DatabaseAddress administrator, String applicationPassword, byte[] contextKey) {
    Prepared wanted = Prepared.with(applicationPassword, contextKey);
    if (!wanted.stands(administrator)) {
      Roles.make(administrator);
      bring(administrator, applicationPassword, contextKey, wanted);
    }
    return administrator.as(Roles.APPLICATION, applicationPassword);
  }

  /// Prepares a database of this name on a server where the administrator may create one.
  public static DatabaseAddress prepareNew(
      DatabaseAddress server, String name, String applicationPassword, byte[] contextKey) {
    Prepared wanted = Prepared.with(applicationPassword, contextKey);
    DatabaseAddress own = server.database(name);
    if (!wanted.stands(own)) {
      Roles.make(server);
      Roles.database(server, name);
      bring(own, applicationPassword, contextKey, wanted);
    }
    return own.as(Roles.APPLICATION, applicationPassword);
  }

  /// Whether the database is ready for just this program, so that nothing would be changed.
  public static boolean stands(
      DatabaseAddress administrator, String applicationPassword, byte[] contextKey) {
    return Prepared.with(applicationPassword, contextKey).stands(administrator);
  }

  /// Makes the schemas of an empty database as an earlier edition had made them, for the rows of
  /// that edition. [#prepare] then brings them up to date.
  ///
  /// @param administrator may create roles, and in this database schemas
  /// @param migrations what that edition had run, by room
  /// @throws UnusableDatabaseException if that edition is newer than this program
  public static void prepareAs(
      DatabaseAddress administrator,
      String applicationPassword,
      byte[] contextKey,
      Map<String, List<String>> migrations) {
    Migrations.refuseUnknown(migrations);
    Roles.make(administrator);
    OtherInstallation.refuse(administrator, applicationPassword, contextKey);
    Roles.password(administrator, applicationPassword);
    Schemas.allow(administrator);
    Migrations.run(administrator, migrations);
  }

  /// Refuses migrations that this program does not know, by room.
  ///
  /// @throws UnusableDatabaseException if there is one
  public static void refuseUnknown(Map<String, List<String>> migrations) {
    Migrations.refuseUnknown(migrations);
  }

  /// What this program would still run in a database in which so much has run, such as `form V91`.
  ///
  /// @param applied versions by room
  public static List<String> missing(Map<String, List<String>> applied) {
    return Migrations.missing(applied);
  }

  /// Makes a database of this name on a server where the administrator may create one, and gives
  /// its address.
  public static DatabaseAddress makeDatabase(DatabaseAddress server, String name) {
    Roles.make(server);
    Roles.database(server, name);
    return server.database(name);
  }

  private static void bring(
      DatabaseAddress own, String applicationPassword, byte[] contextKey, Prepared wanted) {
    OtherInstallation.refuse(own, applicationPassword, contextKey);
    Roles.password(own, applicationPassword);
    Schemas.allow(own);
    Migrations.run(own);
    Roles.letBackupRead(own);
    Roles.load(own, contextKey, Policy.read().lines());
    wanted.note(own);
  }
}
