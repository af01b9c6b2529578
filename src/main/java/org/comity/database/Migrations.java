package org.comity.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings every room's schema up to date. Each room has a schema, a folder `db/migration/<room>`
/// and a history of its own; the signed context of this room comes first, since the rows of all
/// others are guarded by it.
final class Migrations {
  private static final String FIRST = "database";

  private Migrations() {}

  /// Runs what is not yet there, as the owner of the tables. Refuses a database that a newer
  /// program has prepared.
  static void run(DatabaseAddress administrator) {
    List<Flyway> all = new ArrayList<>();
    all.add(flyway(administrator, FIRST, "sec", "comity_secret"));
    for (String room : rooms()) {
      all.add(flyway(administrator, room, room, "comity_owner"));
    }
    refuseNewer(all);
    all.forEach(Flyway::migrate);
  }

  // What a newer program made is not understood by this one, which therefore changes nothing.
  private static void refuseNewer(List<Flyway> all) {
    for (Flyway room : all) {
      for (MigrationInfo applied : room.info().applied()) {
        if (applied.getState().isApplied() && !applied.getState().isResolved()) {
          throw new UnusableDatabaseException(
              ("The database was prepared by a newer Comity (%s V%s, which this one does not"
                      + " know). Start that one, or a newer one.")
                  .formatted(room.getConfiguration().getDefaultSchema(), applied.getVersion()));
        }
      }
    }
  }

  private static Flyway flyway(
      DatabaseAddress administrator, String room, String schema, String owner) {
    return Flyway.configure()
        .dataSource(administrator.source())
        .initSql("SET ROLE " + owner)
        .schemas(schema)
        .defaultSchema(schema)
        .table("history_of_migrations")
        .locations("classpath:db/migration/" + room)
        .load();
  }

  /// All migrations of all rooms, in an order that is always the same.
  static List<Resource> files() {
    try {
      Resource[] found =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/*/V*.sql");
      return Arrays.stream(found).sorted(Comparator.comparing(Migrations::name)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Room and file name, such as `form/V1__sheets_and_answers.sql`.
  static String name(Resource file) {
    return room(file) + "/" + file.getFilename();
  }

  private static List<String> rooms() {
    return files().stream()
        .map(Migrations::room)
        .filter(room -> !room.equals(FIRST))
        .distinct()
        .toList();
  }

  private static String room(Resource file) {
    try {
      String[] parts = file.getURL().getPath().split("/");
      return parts[parts.length - 2];
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
