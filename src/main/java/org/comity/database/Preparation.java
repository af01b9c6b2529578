package org.comity.database;

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

  private static void bring(
      DatabaseAddress own, String applicationPassword, byte[] contextKey, Prepared wanted) {
    OtherInstallation.refuse(own, applicationPassword, contextKey);
    Roles.password(own, applicationPassword);
    Schemas.allow(own);
    Migrations.run(own);
    Roles.load(own, contextKey, Policy.read().lines());
    wanted.note(own);
  }
}
