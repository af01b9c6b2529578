package org.comity.form.sheets;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.comity.identity.Membership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of who was seen where last.
@Repository
class PresenceStore {
  private final JdbcClient jdbc;

  PresenceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void seen(SheetId sheet, Membership me, String section, String question, Instant at) {
    jdbc.sql(
            """
            INSERT INTO form.presence (sheet, person, body, section, question, seen)
            VALUES (:sheet, :person, :body, :section, :question, :at)
            ON CONFLICT (sheet, person) DO UPDATE
            SET section = excluded.section, question = excluded.question, seen = excluded.seen
            """)
        .param("sheet", sheet.value())
        .param("person", me.person())
        .param("body", me.body())
        .param("section", section)
        .param("question", question)
        .param("at", SheetStore.utc(at))
        .update();
  }

  /// Somebody at a place, and when she was seen there.
  record Seen(UUID person, String question, Instant at) {}

  List<Seen> here(SheetId sheet, String section, Instant since) {
    return jdbc.sql(
            """
            SELECT person, question, seen FROM form.presence
            WHERE sheet = :sheet AND section = :section AND seen > :since
            ORDER BY person
            """)
        .param("sheet", sheet.value())
        .param("section", section)
        .param("since", SheetStore.utc(since))
        .query(
            (row, number) ->
                new Seen(
                    row.getObject("person", UUID.class),
                    row.getString("question"),
                    row.getObject("seen", OffsetDateTime.class).toInstant()))
        .list();
  }
}
