package org.comity.directory.out;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.comity.database.Rows;
import org.comity.directory.contact.Visibility;
import org.comity.directory.kept.Change;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the versions of entries in the order in which they came.
@Repository
class ChangeStore {
  private static final String NEWEST =
      """
      WITH every AS (
        SELECT kind, id, version, visibility, loaded_at, cells,
          lag(cells) OVER (PARTITION BY kind, id ORDER BY version) AS before
        FROM directory.entry_version
        WHERE kind IN ('authorities', 'contacts', 'designations', 'languages', 'channels',
          'legal-bases', 'requirements')),
      owned AS (
        SELECT every.*, COALESCE(every.cells->>'iso3', every.before->>'iso3', (
          SELECT owner.cells->>'iso3' FROM directory.entry_version owner
          WHERE owner.kind = 'authorities' AND owner.cells IS NOT NULL
            AND owner.id = COALESCE(every.cells->>'authority', every.before->>'authority')
          ORDER BY owner.version DESC LIMIT 1)) AS iso3
        FROM every)
      SELECT kind, id, version, visibility, loaded_at, iso3,
        cells::text AS cells, before::text AS before
      FROM owned
      WHERE :state = '' OR iso3 = :state
      ORDER BY loaded_at DESC, kind, id, version DESC
      LIMIT :most
      """;

  private final JdbcClient jdbc;

  ChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The newest versions, the last one first, each with what the row said before.
  ///
  /// @param state the code of the State whose entries are wanted; empty for all
  List<Change> newest(String state, int most) {
    return jdbc.sql(NEWEST)
        .param("state", state)
        .param("most", most)
        .query(ChangeStore::change)
        .list();
  }

  private static Change change(ResultSet row, int number) throws SQLException {
    return new Change(
        row.getString("kind"),
        row.getString("id"),
        row.getInt("version"),
        Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
        Rows.instant(row, "loaded_at"),
        row.getString("iso3") == null ? "" : row.getString("iso3"),
        Change.cells(row.getString("cells")),
        Change.cells(row.getString("before")));
  }
}
