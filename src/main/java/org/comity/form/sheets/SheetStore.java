package org.comity.form.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of sheets, who works on them, and the frozen editions.
@Repository
class SheetStore {
  private final JdbcClient jdbc;

  SheetStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A frozen edition as it was put away.
  record Frozen(String questionnaire, String edition, String hash, String canonical) {}

  /// Which editions were put away, without their content, which is large.
  List<Known> editions() {
    return jdbc.sql("SELECT questionnaire, edition, hash FROM form.edition")
        .query(
            (row, number) ->
                new Known(
                    row.getString("questionnaire"),
                    row.getString("edition"),
                    row.getString("hash")))
        .list();
  }

  /// An edition that was put away, by its hash.
  record Known(String questionnaire, String edition, String hash) {}

  String canonical(Known edition) {
    return jdbc.sql(
            """
            SELECT canonical FROM form.edition
            WHERE questionnaire = :questionnaire AND edition = :edition
            """)
        .param("questionnaire", edition.questionnaire())
        .param("edition", edition.edition())
        .query(String.class)
        .single();
  }

  void add(Frozen edition, Instant at) {
    jdbc.sql(
            """
            INSERT INTO form.edition (questionnaire, edition, hash, canonical, frozen_at)
            VALUES (:questionnaire, :edition, :hash, :canonical, :at)
            ON CONFLICT DO NOTHING
            """)
        .param("questionnaire", edition.questionnaire())
        .param("edition", edition.edition())
        .param("hash", edition.hash())
        .param("canonical", edition.canonical())
        .param("at", utc(at))
        .update();
  }

  void add(Sheet sheet, Instant at) {
    jdbc.sql(
            """
            INSERT INTO form.sheet (id, body, questionnaire, edition, state, opened_at)
            VALUES (:id, :body, :questionnaire, :edition, :state, :at)
            """)
        .param("id", sheet.id().value())
        .param("body", sheet.body())
        .param("questionnaire", sheet.questionnaire())
        .param("edition", sheet.edition())
        .param("state", sheet.state().code())
        .param("at", utc(at))
        .update();
  }

  /// Names a person for a sheet; false if she is named already.
  boolean assign(SheetId sheet, UUID body, UUID person, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO form.assignment (sheet, person, body, since)
                VALUES (:sheet, :person, :body, :at)
                ON CONFLICT DO NOTHING
                """)
            .param("sheet", sheet.value())
            .param("person", person)
            .param("body", body)
            .param("at", utc(at))
            .update()
        == 1;
  }

  /// Names a person for every sheet for which another is named.
  void hand(UUID body, UUID from, UUID to, Instant at) {
    jdbc.sql(
            """
            INSERT INTO form.assignment (sheet, person, body, since)
            SELECT a.sheet, :to, a.body, :at FROM form.assignment a
            WHERE a.person = :from AND a.body = :body
            ON CONFLICT DO NOTHING
            """)
        .param("body", body)
        .param("from", from)
        .param("to", to)
        .param("at", utc(at))
        .update();
  }

  /// The body that owns a sheet.
  Optional<UUID> owner(SheetId sheet) {
    return jdbc.sql("SELECT body FROM form.sheet WHERE id = :sheet")
        .param("sheet", sheet.value())
        .query((row, number) -> row.getObject("body", UUID.class))
        .optional();
  }

  List<UUID> assigned(SheetId sheet) {
    return jdbc.sql("SELECT person FROM form.assignment WHERE sheet = :sheet ORDER BY since")
        .param("sheet", sheet.value())
        .query((row, number) -> row.getObject("person", UUID.class))
        .list();
  }

  boolean remove(SheetId sheet, UUID person) {
    return jdbc.sql("DELETE FROM form.assignment WHERE sheet = :sheet AND person = :person")
            .param("sheet", sheet.value())
            .param("person", person)
            .update()
        == 1;
  }

  /// The sheet if it belongs to this body and the person works on it.
  Optional<Sheet> find(SheetId id, UUID body, UUID person) {
    return jdbc.sql(
            """
            SELECT s.id, s.body, s.questionnaire, s.edition, s.state
            FROM form.sheet s
            JOIN form.assignment a ON a.sheet = s.id AND a.person = :person
            WHERE s.id = :id AND s.body = :body
            """)
        .param("id", id.value())
        .param("body", body)
        .param("person", person)
        .query(SheetStore::sheet)
        .optional();
  }

  /// Marks the sheet as submitted, if it is still being drafted and the person works on it.
  boolean submit(SheetId id, UUID body, UUID person) {
    return jdbc.sql(
                """
                UPDATE form.sheet SET state = 'submitted'
                WHERE id = :id AND body = :body AND state = 'drafting'
                  AND id IN (SELECT sheet FROM form.assignment WHERE person = :person)
                """)
            .param("id", id.value())
            .param("body", body)
            .param("person", person)
            .update()
        == 1;
  }

  static Sheet sheet(ResultSet row, int number) throws SQLException {
    return new Sheet(
        new SheetId(row.getObject("id", UUID.class)),
        row.getObject("body", UUID.class),
        row.getString("questionnaire"),
        row.getString("edition"),
        Sheet.State.of(row.getString("state")));
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }
}
