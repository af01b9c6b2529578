package org.comity.request;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.document.Document.Bytes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of drafts, their versions, and who works on them.
@Repository
class DraftStore {
  private final JdbcClient jdbc;

  DraftStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A draft with one of its versions, still sealed.
  record Row(
      UUID id, UUID body, UUID owner, int version, Instant changed, Bytes sealed, boolean signed) {}

  /// A saved version, without what it says.
  record VersionRow(int number, UUID author, Instant at) {}

  /// The drafts that the current visitor works on, the last changed first.
  List<Row> all() {
    return jdbc.sql(
            """
            SELECT d.id, d.body, d.owner, d.version, d.changed_at, v.sealed,
              d.signed_version IS NOT NULL AS signed
            FROM request.draft d
            JOIN request.version v ON v.draft = d.id AND v.number = d.version
            WHERE d.removed_at IS NULL
            ORDER BY d.changed_at DESC, d.id
            """)
        .query(DraftStore::row)
        .list();
  }

  /// Whether the current visitor works on a draft of a body.
  boolean any(UUID body) {
    return jdbc.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM request.draft WHERE body = :body AND removed_at IS NULL)
            """)
        .param("body", body)
        .query(Boolean.class)
        .single();
  }

  /// A draft in its last version.
  Optional<Row> find(UUID id) {
    return jdbc.sql(
            """
            SELECT d.id, d.body, d.owner, d.version, d.changed_at, v.sealed,
              d.signed_version IS NOT NULL AS signed
            FROM request.draft d
            JOIN request.version v ON v.draft = d.id AND v.number = d.version
            WHERE d.id = :id AND d.removed_at IS NULL
            """)
        .param("id", id)
        .query(DraftStore::row)
        .optional();
  }

  /// A draft as it was at a version.
  Optional<Row> find(UUID id, int version) {
    return jdbc.sql(
            """
            SELECT d.id, d.body, d.owner, v.number AS version, v.saved_at AS changed_at, v.sealed,
              d.signed_version IS NOT NULL AS signed
            FROM request.draft d
            JOIN request.version v ON v.draft = d.id
            WHERE d.id = :id AND v.number = :version AND d.removed_at IS NULL
            """)
        .param("id", id)
        .param("version", version)
        .query(DraftStore::row)
        .optional();
  }

  /// The versions of a draft, the last first.
  List<VersionRow> versions(UUID id) {
    return jdbc.sql(
            """
            SELECT number, author, saved_at FROM request.version
            WHERE draft = :id ORDER BY number DESC
            """)
        .param("id", id)
        .query(
            (row, number) ->
                new VersionRow(
                    row.getInt("number"),
                    row.getObject("author", UUID.class),
                    instant(row, "saved_at")))
        .list();
  }

  void add(Row row) {
    jdbc.sql(
            """
            INSERT INTO request.draft (id, body, owner, version, begun_at, changed_at)
            VALUES (:id, :body, :owner, 0, :at, :at)
            """)
        .param("id", row.id())
        .param("body", row.body())
        .param("owner", row.owner())
        .param("at", utc(row.changed()))
        .update();
    addVersion(row, row.owner());
  }

  void addVersion(Row row, UUID author) {
    jdbc.sql(
            """
            INSERT INTO request.version (draft, number, sealed, author, saved_at)
            VALUES (:draft, :number, :sealed, :author, :at)
            """)
        .param("draft", row.id())
        .param("number", row.version())
        .param("sealed", row.sealed().toArray())
        .param("author", author)
        .param("at", utc(row.changed()))
        .update();
  }

  /// Moves a draft from one version to the next. Gives false if it is no longer at that version.
  boolean advance(UUID id, int from, Instant at) {
    return jdbc.sql(
                """
                UPDATE request.draft SET version = version + 1, changed_at = :at
                WHERE id = :id AND version = :from AND removed_at IS NULL
                  AND signed_version IS NULL
                """)
            .param("id", id)
            .param("from", from)
            .param("at", utc(at))
            .update()
        == 1;
  }

  boolean remove(UUID id, Instant at) {
    return jdbc.sql(
                """
                UPDATE request.draft SET removed_at = :at
                WHERE id = :id AND removed_at IS NULL AND signed_version IS NULL
                """)
            .param("id", id)
            .param("at", utc(at))
            .update()
        == 1;
  }

  /// The persons whom the owner lets work on a draft.
  List<UUID> members(UUID id) {
    return jdbc.sql(
            """
            SELECT person FROM request.member
            WHERE draft = :id AND removed_at IS NULL ORDER BY added_at, person
            """)
        .param("id", id)
        .query((row, number) -> row.getObject("person", UUID.class))
        .list();
  }

  void letIn(Row row, UUID person, Instant at) {
    jdbc.sql(
            """
            INSERT INTO request.member (draft, person, body, owner, added_at)
            VALUES (:draft, :person, :body, :owner, :at)
            ON CONFLICT (draft, person) DO UPDATE SET removed_at = NULL
            """)
        .param("draft", row.id())
        .param("person", person)
        .param("body", row.body())
        .param("owner", row.owner())
        .param("at", utc(at))
        .update();
  }

  void letGo(UUID id, UUID person, Instant at) {
    jdbc.sql(
            """
            UPDATE request.member SET removed_at = :at
            WHERE draft = :draft AND person = :person AND removed_at IS NULL
            """)
        .param("draft", id)
        .param("person", person)
        .param("at", utc(at))
        .update();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        row.getObject("id", UUID.class),
        row.getObject("body", UUID.class),
        row.getObject("owner", UUID.class),
        row.getInt("version"),
        instant(row, "changed_at"),
        Bytes.of(row.getBytes("sealed")),
        row.getBoolean("signed"));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
