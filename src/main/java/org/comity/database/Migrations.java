package org.comity.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings every room's schema up to date. Each room has a schema, a folder `db/migration/<room>`
/// and a history of its own; the signed context of this room comes first, since the rows of all
/// others are guarded by it.
final class Migrations {
  private static final String HISTORY = "history_of_migrations";

  private static final String FIRST = "database";
  private static final String SECRET = "sec";
  private static final String LATEST = "latest";

  private Migrations() {}

  /// Runs what is not yet there, as the owner of the tables. Refuses a database that a newer
  /// program has prepared.
  static void run(DatabaseAddress administrator) {
    List<Flyway> all = new ArrayList<>();
    all.add(flyway(administrator, FIRST, LATEST));
    for (String room : rooms()) {
      all.add(flyway(administrator, room, LATEST));
    }
    refuseNewer(all);
    all.forEach(Flyway::migrate);
  }

  /// Runs in an empty database what an edition had run, and nothing else. Refuses an edition of
  /// which this program cannot make the schemas.
  ///
  /// @param wanted versions by room
  static void run(DatabaseAddress administrator, Map<String, List<String>> wanted) {
    for (String room : Stream.concat(Stream.of(FIRST), rooms().stream()).toList()) {
      List<String> versions = wanted.getOrDefault(room, List.of());
      if (!versions.isEmpty()) {
        Flyway flyway = flyway(administrator, room, last(versions));
        flyway.migrate();
        refuseOther(room, flyway, Set.copyOf(versions));
      }
    }
  }

  private static String last(List<String> versions) {
    return versions.stream()
        .map(MigrationVersion::fromVersion)
        .max(Comparator.naturalOrder())
        .map(MigrationVersion::getVersion)
        .orElseThrow();
  }

  private static void refuseOther(String room, Flyway flyway, Set<String> wanted) {
    Set<String> made =
        Arrays.stream(flyway.info().applied())
            .filter(migration -> migration.getVersion() != null)
            .map(migration -> migration.getVersion().getVersion())
            .collect(Collectors.toSet());
    if (!made.equals(wanted)) {
      throw new UnusableDatabaseException(
          "This Comity does not know how the room %s stood in that edition: it has %s, not %s."
              .formatted(room, new TreeSet<>(made), new TreeSet<>(wanted)));
    }
  }

  /// Refuses migrations that only a newer program knows.
  ///
  /// @param wanted versions by room
  static void refuseUnknown(Map<String, List<String>> wanted) {
    Set<String> known = known().collect(Collectors.toSet());
    wanted.forEach(
        (room, versions) ->
            versions.stream()
                .filter(version -> !known.contains(room + " V" + version))
                .findFirst()
                .ifPresent(version -> refuseNewer(room, version)));
  }

  private static void refuseNewer(String room, String version) {
    throw new UnusableDatabaseException(
        ("This was made by a newer Comity (%s V%s, which this one does not know). Use that one, or"
                + " a newer one.")
            .formatted(room, version));
  }

  /// What this program would still run in a database in which so much has run.
  ///
  /// @param applied versions by room
  static List<String> missing(Map<String, List<String>> applied) {
    Set<String> there =
        applied.entrySet().stream()
            .flatMap(
                room -> room.getValue().stream().map(version -> room.getKey() + " V" + version))
            .collect(Collectors.toSet());
    return known().filter(version -> !there.contains(version)).toList();
  }

  private static Stream<String> known() {
    return files().stream().map(file -> name(file).replaceFirst("/V(\\d+)__.*", " V$1"));
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

  private static Flyway flyway(DatabaseAddress administrator, String room, String target) {
    boolean first = room.equals(FIRST);
    String schema = first ? SECRET : room;
    return Flyway.configure()
        .dataSource(administrator.source())
        .initSql("SET ROLE " + (first ? "comity_secret" : "comity_owner"))
        .target(target)
        .schemas(schema)
        .defaultSchema(schema)
        .table(HISTORY)
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
