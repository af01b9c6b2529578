package org.comity.directory.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.comity.database.Rows;
import org.comity.directory.contact.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of versions, to which one can only add.
@Repository
class EntryStore {
  private final JdbcClient jdbc;

  EntryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A version with what it says.
  ///
  /// @param cells a JSON object; empty text where the row is gone
  record Row(EntryVersion version, String cells) {}

  /// Lets no other node load until this transaction ends.
  void lock() {
    jdbc.sql("SELECT pg_advisory_xact_lock(7237100)").query((row, number) -> true).list();
  }

  /// The last version of each row, in no order.
  List<EntryVersion> last() {
    return jdbc.sql(
            """
            SELECT DISTINCT ON (kind, id) kind, id, version, cells IS NOT NULL AS there, sha256,
              visibility, loaded_at
            FROM directory.entry_version
            ORDER BY kind, id, version DESC
            """)
        .query(EntryStore::version)
        .list();
  }

  /// Every version of a row, the first one first.
  List<EntryVersion> of(String kind, String id) {
    return jdbc.sql(
            """
            SELECT kind, id, version, cells IS NOT NULL AS there, sha256, visibility, loaded_at
            FROM directory.entry_version
            WHERE kind = :kind AND id = :id
            ORDER BY version
            """)
        .param("kind", kind)
        .param("id", id)
        .query(EntryStore::version)
        .list();
  }

  /// Adds versions.
  void add(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            INSERT INTO directory.entry_version
              (kind, id, version, cells, sha256, visibility, loaded_at)
            SELECT * FROM unnest(:kinds::text[], :ids::text[], :versions::int[], :cells::jsonb[],
              :hashes::text[], :visibilities::text[], :loaded::timestamptz[])
            """)
        .param("kinds", Rows.array(rows, each -> each.version().kind()))
        .param("ids", Rows.array(rows, each -> each.version().id()))
        .param("versions", Rows.array(rows, each -> Integer.toString(each.version().version())))
        .param("cells", Rows.array(rows, each -> each.cells().isEmpty() ? null : each.cells()))
        .param("hashes", Rows.array(rows, each -> each.version().sha256()))
        .param("visibilities", Rows.array(rows, each -> each.version().visibility().word()))
        .param("loaded", Rows.array(rows, each -> each.version().loaded().toString()))
        .update();
  }

  private static EntryVersion version(ResultSet row, int number) throws SQLException {
    return new EntryVersion(
        row.getString("kind"),
        row.getString("id"),
        row.getInt("version"),
        row.getBoolean("there"),
        row.getString("sha256"),
        Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
        Rows.instant(row, "loaded_at"));
  }
}
