package org.comity.form.sheets;

import java.time.Instant;
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
}
