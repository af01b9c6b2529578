package org.comity.database;

/// Makes a database ready for the program: roles, schemas, the key of the signed context, the rules
/// of access. Every start does it; what is there already stays.
public final class Preparation {
  private Preparation() {}

  /// Prepares the database and gives the address under which the program signs in.
  ///
  /// @param administrator may create roles, and in this database schemas
  /// @param applicationPassword what `comity_app` signs in with, the same on all nodes
  /// @param contextKey the key of the signed context, 32 bytes, the same on all nodes
  public static DatabaseAddress prepare(
      DatabaseAddress administrator, String applicationPassword, byte[] contextKey) {
    Roles.prepare(administrator, applicationPassword);
    Schemas.allow(administrator);
    Migrations.run(administrator);
    Roles.load(administrator, contextKey, Policy.read().lines());
    return administrator.as(Roles.APPLICATION, applicationPassword);
  }

  /// Prepares a database of this name on a server where the administrator may create one.
  public static DatabaseAddress prepareNew(
      DatabaseAddress server, String name, String applicationPassword, byte[] contextKey) {
    Roles.prepare(server, applicationPassword);
    Roles.database(server, name);
    return prepare(server.database(name), applicationPassword, contextKey);
  }
}
