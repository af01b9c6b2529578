package org.comity.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.TreeSet;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings every room's schema up to date. Each room has a schema, a folder `db/migration/<room>`
/// and a history of its own; the signed context of this room comes first, since the rows of all
/// others are guarded by it.
final class Migrations {
  private static final String FIRST = "database";

  private Migrations() {}

  /// Runs what is not yet there, as the owner of the tables.
  static void run(DatabaseAddress administrator) {
    migrate(administrator, FIRST, "sec", "comity_secret");
    for (String room : rooms()) {
      migrate(administrator, room, room, "comity_owner");
    }
  }

  private static void migrate(
      DatabaseAddress administrator, String room, String schema, String owner) {
    Flyway.configure()
        .dataSource(administrator.url(), administrator.user(), administrator.password())
        .initSql("SET ROLE " + owner)
        .schemas(schema)
        .defaultSchema(schema)
        .table("history_of_migrations")
        .locations("classpath:db/migration/" + room)
        .load()
        .migrate();
  }

  private static List<String> rooms() {
    try {
      var found = new TreeSet<String>();
      for (Resource file :
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:db/migration/*/V*.sql")) {
        String[] parts = file.getURL().getPath().split("/");
        found.add(parts[parts.length - 2]);
      }
      found.remove(FIRST);
      return List.copyOf(found);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
