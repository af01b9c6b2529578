package org.comity.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of discussions, each with its last message.
@Repository
class ThreadStore {
  private static final int MOST = 300;
  private static final String EACH =
      """
      SELECT t.id AS thread, t.room, t.kind, t.thing, t.bodies, t.subject, t.exact, t.prefix,
        t.suffix, t.start, t.opened_at, m.*
      FROM discussion.thread t
      JOIN LATERAL (SELECT l.* FROM discussion.message l WHERE l.thread = t.id
        ORDER BY l.number DESC LIMIT 1) m ON true
      WHERE t.bodies @> ARRAY[:body]::uuid[]
      """;

  private final JdbcClient jdbc;

  ThreadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The discussions of a thing that a body reads, the last used first.
  List<Discussion> of(ThingKey key, UUID body) {
    return jdbc.sql(
            EACH
                + " AND t.room = :room AND t.kind = :kind AND t.thing = :thing"
                + " ORDER BY m.at DESC, t.id")
        .param("body", body)
        .param("room", key.room())
        .param("kind", key.kind())
        .param("thing", key.id())
        .query(ThreadStore::row)
        .list();
  }

  /// The discussions that a body reads, the last used first.
  List<Discussion> of(UUID body) {
    return jdbc.sql(EACH + " ORDER BY m.at DESC, t.id LIMIT " + MOST)
        .param("body", body)
        .query(ThreadStore::row)
        .list();
  }

  Optional<Discussion> find(UUID id, UUID body) {
    return jdbc.sql(EACH + " AND t.id = :id")
        .param("body", body)
        .param("id", id)
        .query(ThreadStore::row)
        .optional();
  }

  void add(Discussion made, UUID author, UUID body) {
    jdbc.sql(
            """
            INSERT INTO discussion.thread (id, room, kind, thing, bodies, subject, exact, prefix,
              suffix, start, author, body, opened_at)
            VALUES (:id, :room, :kind, :thing, string_to_array(:bodies, ',')::uuid[], :subject,
              :exact, :prefix, :suffix, :start, :author, :body, :at)
            """)
        .param("id", made.id())
        .param("room", made.key().room())
        .param("kind", made.key().kind())
        .param("thing", made.key().id())
        .param("bodies", written(made.bodies()))
        .param("subject", made.subject())
        .params(written(made.quote()))
        .param("author", author)
        .param("body", body)
        .param("at", made.openedAt().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Map<String, @Nullable Object> written(@Nullable Quote quote) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("exact", quote == null ? null : quote.exact());
    columns.put("prefix", quote == null ? null : quote.prefix());
    columns.put("suffix", quote == null ? null : quote.suffix());
    columns.put("start", quote == null ? null : quote.start());
    return columns;
  }

  private static String written(Set<UUID> bodies) {
    return bodies.stream().map(UUID::toString).sorted().collect(Collectors.joining(","));
  }

  private static Discussion row(ResultSet row, int number) throws SQLException {
    return new Discussion(
        row.getObject("thread", UUID.class),
        new ThingKey(row.getString("room"), row.getString("kind"), row.getString("thing")),
        bodies(row),
        row.getString("subject"),
        quote(row),
        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
        MessageStore.row(row, List.of()));
  }

  private static Set<UUID> bodies(ResultSet row) throws SQLException {
    return Arrays.stream((UUID[]) row.getArray("bodies").getArray())
        .collect(Collectors.toUnmodifiableSet());
  }

  private static @Nullable Quote quote(ResultSet row) throws SQLException {
    String exact = row.getString("exact");
    return exact == null
        ? null
        : new Quote(exact, row.getString("prefix"), row.getString("suffix"), row.getInt("start"));
  }
}
