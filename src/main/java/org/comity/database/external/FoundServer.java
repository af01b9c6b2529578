package org.comity.database.external;

import java.util.Optional;

/// A server as it describes itself, and what the program needs of it.
///
/// @param number the version as PostgreSQL counts, such as 140009
/// @param version the version in words, such as `14.9 (Debian 14.9-1)`
/// @param database the database that was named
/// @param encoding how its texts are encoded
/// @param standby whether it only follows another server
/// @param makesRoles whether the user may make roles
/// @param owns whether the user owns the database
record FoundServer(
    int number,
    String version,
    String database,
    String encoding,
    boolean standby,
    boolean makesRoles,
    boolean owns) {

  /// The oldest main version that the program works on.
  static final int OLDEST = 15;

  private static final int PER_MAIN_VERSION = 10_000;

  /// Why the program cannot work there; empty if it can.
  Optional<String> refusal(String user) {
    if (number < OLDEST * PER_MAIN_VERSION) {
      return Optional.of(
          "The server is PostgreSQL %s; Comity needs PostgreSQL %d or newer."
              .formatted(version, OLDEST));
    }
    if (!encoding.equals("UTF8")) {
      return Optional.of(
          "The database %s is encoded in %s; Comity needs one made with ENCODING 'UTF8'."
              .formatted(database, encoding));
    }
    return standby
        ? Optional.of("The server is a standby, which takes no changes: name its primary instead.")
        : missingRight(user);
  }

  private Optional<String> missingRight(String user) {
    if (!makesRoles) {
      return Optional.of(
          ("The user %1$s may not make roles. As an administrator of the server:"
                  + " ALTER ROLE %1$s CREATEROLE;")
              .formatted(user));
    }
    return owns
        ? Optional.empty()
        : Optional.of(
            ("The user %2$s does not own the database. As an administrator of the server:"
                    + " ALTER DATABASE %1$s OWNER TO %2$s;")
                .formatted(database, user));
  }
}
