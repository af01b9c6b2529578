package org.comity.request.follow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.document.Document.Bytes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of entries and of what was signed, still sealed.
@Repository
class StepStore {
  private final JdbcClient jdbc;

  StepStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An entry.
  record Row(
      UUID draft, int number, Step step, int corrects, Bytes sealed, UUID author, Instant at) {}

  List<Row> of(UUID draft) {
    return jdbc.sql(
            """
            SELECT draft, number, step, coalesce(corrects, 0) AS corrects, sealed, author, at
            FROM request.entry WHERE draft = :draft ORDER BY number
            """)
        .param("draft", draft)
        .query(StepStore::row)
        .list();
  }

  /// The entries of all requests that the current visitor works on.
  List<Row> all() {
    return jdbc.sql(
            """
            SELECT draft, number, step, coalesce(corrects, 0) AS corrects, sealed, author, at
            FROM request.entry ORDER BY draft, number
            """)
        .query(StepStore::row)
        .list();
  }

  /// Lets nobody else change the draft or enter anything until the transaction ends. False if the
  /// draft is not there for the current visitor.
  boolean lock(UUID draft) {
    return jdbc.sql("SELECT 1 FROM request.draft WHERE id = :draft FOR UPDATE")
        .param("draft", draft)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Adds an entry; false if there is one of this number already.
  boolean add(Row row) {
    return jdbc.sql(
                """
                INSERT INTO request.entry (draft, number, step, corrects, sealed, author, at)
                VALUES (:draft, :number, :step, :corrects, :sealed, :author, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("draft", row.draft())
            .param("number", row.number())
            .param("step", row.step().word())
            .param("corrects", row.corrects() == 0 ? null : row.corrects())
            .param("sealed", row.sealed().toArray())
            .param("author", row.author())
            .param("at", OffsetDateTime.ofInstant(row.at(), ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// Freezes a version, or with null lets the draft be changed again. False if the draft is at
  /// another version.
  boolean sign(UUID draft, int at, @Nullable Integer version) {
    return jdbc.sql(
                """
                UPDATE request.draft SET signed_version = :version
                WHERE id = :draft AND version = :at AND removed_at IS NULL
                """)
            .param("draft", draft)
            .param("at", at)
            .param("version", version)
            .update()
        == 1;
  }

  void keep(UUID draft, int entry, String name, String sha256, Bytes sealed) {
    jdbc.sql("INSERT INTO request.frozen VALUES (:draft, :entry, :name, :sha256, :sealed)")
        .param("draft", draft)
        .param("entry", entry)
        .param("name", name)
        .param("sha256", sha256)
        .param("sealed", sealed.toArray())
        .update();
  }

  /// The names of what was frozen with an entry, and the hashes.
  List<Frozen.Name> names(UUID draft, int entry) {
    return jdbc.sql(
            "SELECT name, sha256 FROM request.frozen WHERE draft = :draft AND entry = :entry ORDER"
                + " BY name")
        .param("draft", draft)
        .param("entry", entry)
        .query((row, number) -> new Frozen.Name(row.getString("name"), row.getString("sha256")))
        .list();
  }

  Optional<Bytes> frozen(UUID draft, int entry, String name) {
    return jdbc.sql(
            """
            SELECT sealed FROM request.frozen
            WHERE draft = :draft AND entry = :entry AND name = :name
            """)
        .param("draft", draft)
        .param("entry", entry)
        .param("name", name)
        .query((row, number) -> Bytes.of(row.getBytes("sealed")))
        .optional();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    String step = row.getString("step");
    return new Row(
        row.getObject("draft", UUID.class),
        row.getInt("number"),
        Step.of(step).orElseThrow(() -> new IllegalStateException("No step " + step)),
        row.getInt("corrects"),
        Bytes.of(row.getBytes("sealed")),
        row.getObject("author", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
