package org.comity.upkeep.doctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.comity.database.DatabaseAddress;
import org.comity.database.Preparation;
import org.comity.database.copy.Snapshot;
import org.comity.vault.KeyFile;

/// What can be seen of the database.
///
/// @param database as whoever prepares it
/// @param clock of this machine
/// @param all whether every file is opened, else some at random
public record Ground(DatabaseAddress database, KeyFile key, Clock clock, boolean all) {
  private static final Duration LITTLE = Duration.ofSeconds(2);
  private static final Duration MUCH = Duration.ofSeconds(30);
  private static final Duration OLD = Duration.ofDays(8);
  private static final int SOME = 20;
  private static final List<String> SAFE =
      List.of("fsync", "synchronous_commit", "full_page_writes", "data_checksums");

  /// Looks.
  public List<Finding> look() {
    List<Finding> findings = new ArrayList<>();
    Snapshot.Purpose purpose;
    try (Snapshot snapshot = Snapshot.of(database)) {
      findings.add(migrations(snapshot.migrations()));
      purpose = snapshot.purpose();
    }
    try (HealthStore store = HealthStore.of(database)) {
      findings.addFirst(server(store.settings()));
      findings.add(durable(store.settings()));
      findings.addAll(access(store));
      findings.add(clock(store));
      findings.add(new StoredFiles(store, key).look(all ? Integer.MAX_VALUE : SOME));
      findings.add(backup(store.lastBackup(), purpose.kind().equals("production")));
    }
    return findings;
  }

  private static List<Finding> access(HealthStore store) {
    return List.of(
        Finding.unless(
            store.unguarded(),
            "row security",
            "forced on every table that the program reads or writes",
            "Somebody took it away. Restore a backup, or force it again before anybody works."),
        Finding.unless(
            store.excessiveRights(),
            "roles",
            "each may do what it should and no more",
            "Somebody gave more than Comity does: take it away as administrator of the server."));
  }

  private static Finding server(Map<String, String> settings) {
    return Finding.green("database", "PostgreSQL " + settings.get("server_version") + " answers");
  }

  private static Finding migrations(Map<String, List<String>> applied) {
    List<String> missing = Preparation.missing(applied);
    return missing.isEmpty()
        ? Finding.green("schemas", "of this edition")
        : Finding.warning(
            "schemas",
            "of another edition; not there: " + String.join(", ", missing),
            "The next start of the program brings them up to date. Make a backup before.");
  }

  private static Finding durable(Map<String, String> settings) {
    List<String> off =
        SAFE.stream()
            .filter(name -> settings.getOrDefault(name, "off").equals("off"))
            .map(name -> name + " is off")
            .toList();
    if (off.equals(List.of("data_checksums is off"))) {
      return Finding.warning(
          "durability",
          off.getFirst(),
          "A broken disk may go unseen. Stop the server: pg_checksums --enable");
    }
    return Finding.unless(
        off,
        "durability",
        "what is saved is on the disk before it is said, with checksums",
        "A power cut may lose what people saved. Turn it on in the server's settings.");
  }

  private Finding clock(HealthStore store) {
    Duration apart = Duration.between(store.now(), clock.instant()).abs();
    String found =
        String.format(
            Locale.ROOT, "%.1f s between this machine and the database", apart.toMillis() / 1000.0);
    if (apart.compareTo(MUCH) > 0) {
      return Finding.red(
          "clock", found, "Set both clocks by NTP: deadlines and codes depend on it.");
    }
    return apart.compareTo(LITTLE) > 0
        ? Finding.warning("clock", found, "Set both clocks by NTP.")
        : Finding.green("clock", found);
  }

  private Finding backup(Optional<Instant> last, boolean production) {
    if (last.isEmpty()) {
      String found = "none was ever made";
      return production
          ? Finding.red("backup", found, "./comity backup FILE, and keep it elsewhere.")
          : Finding.green("backup", found + "; a rehearsal can do without");
    }
    String found = "the last one was made at " + last.get();
    boolean old = last.get().isBefore(clock.instant().minus(OLD));
    return old && production
        ? Finding.warning("backup", found, "./comity backup FILE, and keep it elsewhere.")
        : Finding.green("backup", found);
  }
}
