package org.comity.form.sheets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the visitor has before her when she opens a sheet, read in one statement.
@Repository
class OpenStore {
  private final JdbcClient jdbc;

  OpenStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A sheet with its answers as they stand and who was seen on it.
  record Opened(Sheet sheet, List<AnswerStore.Row> answers, List<Presence.Seen> seen) {}

  /// The sheet, if the visitor works on it and may read it.
  ///
  /// @param visitor the person for whom the transaction acts
  /// @param since who was seen last before then is left out
  Optional<Opened> open(SheetId sheet, UUID visitor, Instant since) {
    return jdbc.sql(
            """
            SELECT id, body, questionnaire, edition, state,
              question, path, version, version - 1 AS base, value, language, author, at
            FROM form.opened(:sheet, :visitor, :since)
            """)
        .param("sheet", sheet.value())
        .param("visitor", visitor)
        .param("since", SheetStore.utc(since))
        .query(OpenStore::opened);
  }

  private static Optional<Opened> opened(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      return Optional.empty();
    }
    var opened = new Opened(SheetStore.sheet(rows, 0), new ArrayList<>(), new ArrayList<>());
    boolean more = rows.getString("question") != null;
    while (more) {
      if (rows.getString("version") == null) {
        opened.seen().add(seen(rows));
      } else {
        opened.answers().add(AnswerStore.row(rows, 0));
      }
      more = rows.next();
    }
    return Optional.of(opened);
  }

  private static Presence.Seen seen(ResultSet row) throws SQLException {
    return new Presence.Seen(
        row.getObject("author", UUID.class),
        row.getString("path"),
        row.getString("question"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
