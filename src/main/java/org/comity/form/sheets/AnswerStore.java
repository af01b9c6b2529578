package org.comity.form.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.form.Address;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of answers: as they stand, and every text that was saved.
@Repository
class AnswerStore {
  private static final String STAND =
      """
      WITH stands AS (
        INSERT INTO form.answer AS a
          (sheet, question, path, version, value, language, author, at)
        SELECT :sheet, :question, :path, :base + 1, :value::jsonb, :language, :author, :at
        WHERE EXISTS (
          SELECT FROM form.sheet s JOIN form.assignment w ON w.sheet = s.id
          WHERE s.id = :sheet AND s.state = 'drafting' AND w.person = :author)
        ON CONFLICT (sheet, question, path) DO UPDATE
        SET version = excluded.version, value = excluded.value,
            language = excluded.language, author = excluded.author, at = excluded.at
        WHERE a.version = :base
        RETURNING version)
      INSERT INTO form.answer_version
        (id, sheet, question, path, version, base, value, language, author, at)
      SELECT :id, :sheet, :question, :path, version, :base, :value::jsonb, :language,
             :author, :at
      FROM stands
      """;

  private final JdbcClient jdbc;

  AnswerStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// An answer as it is stored: its value as JSON, null if it was taken away.
  record Row(
      Address address,
      int version,
      int base,
      @Nullable String value,
      Language language,
      UUID author,
      Instant at) {}

  /// A save that was done under a key before.
  record Done(String request, @Nullable Integer version) {}

  List<Row> standing(SheetId sheet) {
    return jdbc.sql(
            """
            SELECT question, path, version, version - 1 AS base, value, language, author, at
            FROM form.answer WHERE sheet = :sheet
            """)
        .param("sheet", sheet.value())
        .query(AnswerStore::row)
        .list();
  }

  Optional<Row> standing(SheetId sheet, Address address) {
    return jdbc.sql(
            """
            SELECT question, path, version, version - 1 AS base, value, language, author, at
            FROM form.answer WHERE sheet = :sheet AND question = :question AND path = :path
            """)
        .param("sheet", sheet.value())
        .param("question", address.question())
        .param("path", address.path())
        .query(AnswerStore::row)
        .optional();
  }

  /// All texts of one answer, the newest first.
  List<Row> history(SheetId sheet, Address address) {
    return jdbc.sql(
            """
            SELECT question, path, coalesce(version, 0) AS version, base, value, language, author, at
            FROM form.answer_version
            WHERE sheet = :sheet AND question = :question AND path = :path
            ORDER BY id DESC
            """)
        .param("sheet", sheet.value())
        .param("question", address.question())
        .param("path", address.path())
        .query(AnswerStore::row)
        .list();
  }

  /// Lets the text stand if the answer is still at its base, and keeps it in the history; false if
  /// somebody was faster.
  boolean stand(SheetId sheet, Row row) {
    return with(jdbc.sql(STAND), sheet, row) == 1;
  }

  /// Keeps a text that does not stand.
  void setAside(SheetId sheet, Row row) {
    with(
        jdbc.sql(
            """
            INSERT INTO form.answer_version
              (id, sheet, question, path, version, base, value, language, author, at)
            VALUES (:id, :sheet, :question, :path, NULL, :base, :value::jsonb, :language,
                    :author, :at)
            """),
        sheet,
        row);
  }

  /// Takes a key for one save, and the sheet against a submission at the same time; empty if it is
  /// new, else what was done under it.
  Optional<Done> take(SheetId sheet, UUID person, UUID key, String request, Instant at) {
    int taken =
        jdbc.sql(
                """
                WITH locked AS MATERIALIZED (
                  SELECT pg_advisory_xact_lock_shared(hashtextextended(:sheet, 0)))
                INSERT INTO form.idempotency (person, key, request, at)
                SELECT :person, :key, :request, :at FROM locked ON CONFLICT DO NOTHING
                """)
            .param("sheet", sheet.value().toString())
            .param("person", person)
            .param("key", key)
            .param("request", request)
            .param("at", SheetStore.utc(at))
            .update();
    return taken == 1 ? Optional.empty() : Optional.of(done(person, key));
  }

  /// Whether the person works on the sheet.
  boolean worksOn(SheetId sheet, UUID person) {
    return jdbc.sql("SELECT 1 FROM form.assignment WHERE sheet = :sheet AND person = :person")
        .param("sheet", sheet.value())
        .param("person", person)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Whether the sheet can still be written.
  boolean drafting(SheetId sheet) {
    return jdbc.sql("SELECT 1 FROM form.sheet WHERE id = :sheet AND state = 'drafting'")
        .param("sheet", sheet.value())
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  /// Waits for saves that are under way and holds off others until the transaction ends.
  void close(SheetId sheet) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:sheet, 0))")
        .param("sheet", sheet.value().toString())
        .query((row, number) -> number)
        .single();
  }

  /// Remembers which version a key led to.
  void done(UUID person, UUID key, int version) {
    jdbc.sql("UPDATE form.idempotency SET version = :version WHERE person = :person AND key = :key")
        .param("version", version)
        .param("person", person)
        .param("key", key)
        .update();
  }

  private Done done(UUID person, UUID key) {
    return jdbc.sql(
            "SELECT request, version FROM form.idempotency WHERE person = :person AND key = :key")
        .param("person", person)
        .param("key", key)
        .query(Done.class)
        .single();
  }

  private static int with(JdbcClient.StatementSpec statement, SheetId sheet, Row row) {
    return statement
        .param("id", Ids.next())
        .param("sheet", sheet.value())
        .param("question", row.address().question())
        .param("path", row.address().path())
        .param("base", row.base())
        .param("value", row.value())
        .param("language", row.language().tag())
        .param("author", row.author())
        .param("at", SheetStore.utc(row.at()))
        .update();
  }

  static Row row(ResultSet row, int number) throws SQLException {
    return new Row(
        new Address(row.getString("question"), row.getString("path")),
        row.getInt("version"),
        row.getInt("base"),
        row.getString("value"),
        Language.of(row.getString("language")).orElse(Language.ENGLISH),
        row.getObject("author", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
