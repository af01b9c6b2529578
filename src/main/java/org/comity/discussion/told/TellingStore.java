package org.comity.discussion.told;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.discussion.Next;
import org.comity.discussion.Party;
import org.comity.discussion.ThingKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of messages of which letters are still to be written.
@Repository
class TellingStore {
  private static final int MOST = 100;

  private final JdbcClient jdbc;

  TellingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A message that asks somebody to act.
  ///
  /// @param message its identifier
  /// @param thread the discussion
  /// @param thing what that stands on
  /// @param author who wrote it
  /// @param body for which body
  /// @param next who must act
  record Asking(UUID message, UUID thread, ThingKey thing, UUID author, UUID body, Next next) {}

  /// The messages that ask somebody and of which nobody was told, the oldest first.
  List<UUID> waiting() {
    return jdbc.sql(
            """
            SELECT m.id FROM discussion.message m
            WHERE m.next_body IS NOT NULL
              AND NOT EXISTS (SELECT FROM discussion.told d
                WHERE d.message = m.id AND d.kind = 'waiting')
            ORDER BY m.at, m.id LIMIT
            """
                + MOST)
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /// The last messages of discussions that ask somebody to act by that day or an earlier one, were
  /// written on an earlier day (in UTC), and of which nobody was reminded, the oldest first.
  List<UUID> due(LocalDate day) {
    return jdbc.sql(
            """
            SELECT m.id FROM discussion.message m
            WHERE m.next_body IS NOT NULL AND m.due <= :day AND m.at < :begun
              AND NOT EXISTS (SELECT FROM discussion.message l
                WHERE l.thread = m.thread AND l.number > m.number)
              AND NOT EXISTS (SELECT FROM discussion.told d
                WHERE d.message = m.id AND d.kind = 'due')
            ORDER BY m.at, m.id LIMIT
            """
                + MOST)
        .param("day", day)
        .param("begun", day.atStartOfDay().atOffset(ZoneOffset.UTC))
        .query((row, number) -> row.getObject("id", UUID.class))
        .list();
  }

  /// Notes that somebody is told now; false if she was told before.
  ///
  /// @param kind `waiting` when it was written, `due` when its day has come
  boolean first(UUID message, String kind, Instant at) {
    return jdbc.sql(
                "INSERT INTO discussion.told (message, kind, at) VALUES (:message, :kind, :at)"
                    + " ON CONFLICT DO NOTHING")
            .param("message", message)
            .param("kind", kind)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /// The message, if nothing was said after it: what was answered meanwhile is not told.
  Optional<Asking> standing(UUID message) {
    return jdbc.sql(
            """
            SELECT m.id, m.thread, m.author, m.body, m.next_body, m.next_role, m.due,
              t.room, t.kind, t.thing
            FROM discussion.message m JOIN discussion.thread t ON t.id = m.thread
            WHERE m.id = :message AND m.next_body IS NOT NULL AND NOT EXISTS (SELECT FROM discussion.message l
              WHERE l.thread = m.thread AND l.number > m.number)
            """)
        .param("message", message)
        .query(TellingStore::row)
        .optional();
  }

  private static Asking row(ResultSet row, int number) throws SQLException {
    return new Asking(
        row.getObject("id", UUID.class),
        row.getObject("thread", UUID.class),
        new ThingKey(row.getString("room"), row.getString("kind"), row.getString("thing")),
        row.getObject("author", UUID.class),
        row.getObject("body", UUID.class),
        new Next(
            new Party(row.getObject("next_body", UUID.class), row.getString("next_role")),
            row.getObject("due", LocalDate.class)));
  }
}
