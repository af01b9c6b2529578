package org.comity.upkeep.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.comity.database.copy.Snapshot;

/// What a backup says of itself: before the rows without them, after the rows with all.
///
/// @param format of the file
/// @param program the edition that wrote it
/// @param kind `rehearsal` or `production`
/// @param begun when the installation was first started
/// @param at the moment at which its rows stood so, by the database's clock
/// @param migrations what had run in the schema of each room
/// @param tables what was written of each table
public record Manifest(
    int format,
    String program,
    String kind,
    Instant begun,
    Instant at,
    Map<String, List<String>> migrations,
    List<Written> tables) {
  /// The format that this program writes, and the newest it reads.
  static final int FORMAT = 1;

  /// What is written of a table.
  ///
  /// @param table room and name
  /// @param sha256 of its rows as they stand in the file, in hex
  public record Written(String table, long rows, String sha256) {}

  /// What can be said before the first row.
  static Manifest of(String program, Snapshot snapshot) {
    Snapshot.Purpose purpose = snapshot.purpose();
    return new Manifest(
        FORMAT,
        program,
        purpose.kind(),
        purpose.begun(),
        purpose.now(),
        snapshot.migrations(),
        List.of());
  }

  Manifest with(List<Written> written) {
    return new Manifest(format, program, kind, begun, at, migrations, List.copyOf(written));
  }

  /// The rows of all tables together.
  public long rows() {
    return tables.stream().mapToLong(Written::rows).sum();
  }
}
