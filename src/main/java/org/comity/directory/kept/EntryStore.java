package org.comity.directory.kept;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.comity.directory.contact.Visibility;
import org.jspecify.annotations.Nullable;
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
        .param("kinds", texts(rows, each -> each.version().kind()))
        .param("ids", texts(rows, each -> each.version().id()))
        .param("versions", texts(rows, each -> Integer.toString(each.version().version())))
        .param("cells", texts(rows, each -> each.cells().isEmpty() ? null : each.cells()))
        .param("hashes", texts(rows, each -> each.version().sha256()))
        .param("visibilities", texts(rows, each -> each.version().visibility().word()))
        .param("loaded", texts(rows, each -> each.version().loaded().toString()))
        .update();
  }

  // An array as PostgreSQL writes it, in which each text stands in quotes.
  private static String texts(List<Row> rows, Function<Row, @Nullable String> column) {
    return rows.stream()
        .map(row -> quoted(column.apply(row)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private static String quoted(@Nullable String text) {
    return text == null ? "NULL" : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private static EntryVersion version(ResultSet row, int number) throws SQLException {
    return new EntryVersion(
        row.getString("kind"),
        row.getString("id"),
        row.getInt("version"),
        row.getBoolean("there"),
        row.getString("sha256"),
        Visibility.valueOf(row.getString("visibility").toUpperCase(Locale.ROOT)),
        row.getObject("loaded_at", OffsetDateTime.class).toInstant());
  }
}
