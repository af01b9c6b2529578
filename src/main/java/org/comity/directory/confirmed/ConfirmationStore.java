package org.comity.directory.confirmed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.comity.database.Ids;
import org.comity.database.Rows;
import org.comity.identity.Membership;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of confirmations, of letters that came back and of reminders.
@Repository
class ConfirmationStore {
  private final JdbcClient jdbc;

  ConfirmationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is kept of one authority; an instant is null where there is none.
  record Kept(
      @Nullable Instant known, @Nullable Instant confirmed, @Nullable Instant unreachable) {}

  /// What is kept of each authority that the files or a State have entered.
  Map<String, Kept> all() {
    Map<String, Kept> all = new HashMap<>();
    jdbc.sql(
            """
            SELECT coalesce(known.id, confirmed.authority) AS id, known.at AS known,
              confirmed.at AS confirmed, back.at AS unreachable
            FROM (SELECT id, min(loaded_at) AS at FROM directory.entry_version
              WHERE kind = 'authorities' GROUP BY id) known
            FULL JOIN (SELECT authority, max(at) AS at FROM directory.confirmation
              GROUP BY authority) confirmed ON confirmed.authority = known.id
            LEFT JOIN (SELECT authority, max(at) AS at FROM directory.unreachable
              GROUP BY authority) back ON back.authority = coalesce(known.id, confirmed.authority)
            """)
        .query((row, number) -> all.put(row.getString("id"), kept(row)))
        .list();
    return all;
  }

  void confirm(Membership me, String authority, Instant at) {
    jdbc.sql(
            """
            INSERT INTO directory.confirmation (id, body, state, authority, author, at)
            VALUES (:id, :body, :state, :authority, :author, :at)
            """)
        .param("id", Ids.next())
        .param("body", me.body())
        .param("state", me.bodyCode())
        .param("authority", authority)
        .param("author", me.person())
        .param("at", Rows.utc(at))
        .update();
  }

  void unreachable(String authority, String channel, Instant at) {
    jdbc.sql(
            """
            INSERT INTO directory.unreachable (id, authority, channel, at)
            VALUES (:id, :authority, :channel, :at)
            """)
        .param("id", Ids.next())
        .param("authority", authority)
        .param("channel", channel)
        .param("at", Rows.utc(at))
        .update();
  }

  /// Notes a reminder; false if it was noted before.
  boolean first(String state, LocalDate round, String step, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO directory.reminder (state, round, step, at)
                VALUES (:state, :round, :step, :at) ON CONFLICT DO NOTHING
                """)
            .param("state", state)
            .param("round", round)
            .param("step", step)
            .param("at", Rows.utc(at))
            .update()
        == 1;
  }

  private static Kept kept(ResultSet row) throws SQLException {
    return new Kept(
        Rows.maybe(row, "known").orElse(null),
        Rows.maybe(row, "confirmed").orElse(null),
        Rows.maybe(row, "unreachable").orElse(null));
  }
}
