package org.comity.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of messages and of their words. They are only ever added.
@Repository
class MessageStore {
  private final JdbcClient jdbc;

  MessageStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Waits until no other transaction takes this key, and gives the discussion in which it was
  /// taken before.
  Optional<UUID> taken(UUID author, UUID key) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 7237201))")
        .param("key", key.toString())
        .query((row, number) -> true)
        .list();
    return jdbc.sql("SELECT thread FROM discussion.message WHERE author = :me AND key = :key")
        .param("me", author)
        .param("key", key)
        .query(UUID.class)
        .optional();
  }

  /// Waits until nobody else writes in this discussion, until the transaction ends.
  void hold(UUID thread) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:thread, 7237202))")
        .param("thread", thread.toString())
        .query((row, number) -> true)
        .list();
  }

  void add(UUID thread, UUID key, Message message) {
    jdbc.sql(
            """
            INSERT INTO discussion.message (id, thread, number, state, author, body, role,
              next_body, next_role, due, key, at)
            VALUES (:id, :thread, :number, :state, :author, :body, :role, :next_body, :next_role,
              :due, :key, :at)
            """)
        .params(written(message))
        .param("thread", thread)
        .param("key", key)
        .update();
    message.wordings().forEach(wording -> add(message.id(), wording));
  }

  private static Map<String, @Nullable Object> written(Message message) {
    Next next = message.next();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("id", message.id());
    columns.put("number", message.number());
    columns.put("state", message.state().code());
    columns.put("author", message.author());
    columns.put("body", message.by().body());
    columns.put("role", message.by().role());
    columns.put("next_body", next == null ? null : next.party().body());
    columns.put("next_role", next == null ? null : next.party().role());
    columns.put("due", next == null ? null : next.due());
    columns.put("at", utc(message.at()));
    return columns;
  }

  /// Adds a version of the words. Gives false, and adds nothing, if there is one of this number.
  boolean add(UUID message, Message.Wording wording) {
    return jdbc.sql(
                """
                INSERT INTO discussion.wording (message, version, words, at)
                VALUES (:message, :version, :words, :at) ON CONFLICT DO NOTHING
                """)
            .param("message", message)
            .param("version", wording.version())
            .param("words", wording.words())
            .param("at", utc(wording.at()))
            .update()
        == 1;
  }

  /// Everything that was said, the first first.
  List<Message> of(UUID thread) {
    Map<UUID, List<Message.Wording>> words = wordings(thread);
    return jdbc.sql("SELECT * FROM discussion.message WHERE thread = :thread ORDER BY number")
        .param("thread", thread)
        .query(
            (row, number) ->
                row(row, words.getOrDefault(row.getObject("id", UUID.class), List.of())))
        .list();
  }

  /// All words of the discussions that a body reads, by discussion.
  Map<UUID, String> words(UUID body) {
    Map<UUID, String> all = new HashMap<>();
    jdbc.sql(
            """
            SELECT m.thread, string_agg(w.words, ' ' ORDER BY m.number, w.version) AS words
            FROM discussion.thread t
            JOIN discussion.message m ON m.thread = t.id
            JOIN discussion.wording w ON w.message = m.id
            WHERE t.bodies @> ARRAY[:body]::uuid[] GROUP BY m.thread
            """)
        .param("body", body)
        .query(
            (row, number) -> all.put(row.getObject("thread", UUID.class), row.getString("words")))
        .list();
    return all;
  }

  private Map<UUID, List<Message.Wording>> wordings(UUID thread) {
    Map<UUID, List<Message.Wording>> all = new HashMap<>();
    jdbc.sql(
            """
            SELECT w.message, w.version, w.words, w.at FROM discussion.wording w
            JOIN discussion.message m ON m.id = w.message
            WHERE m.thread = :thread ORDER BY w.version
            """)
        .param("thread", thread)
        .query(
            row -> {
              all.computeIfAbsent(row.getObject("message", UUID.class), id -> new ArrayList<>())
                  .add(
                      new Message.Wording(
                          row.getInt("version"), row.getString("words"), instant(row)));
            });
    return all;
  }

  /// The message of a row that has all columns of the table.
  static Message row(ResultSet row, List<Message.Wording> wordings) throws SQLException {
    return new Message(
        row.getObject("id", UUID.class),
        row.getInt("number"),
        Message.State.of(row.getString("state")),
        row.getObject("author", UUID.class),
        new Party(row.getObject("body", UUID.class), row.getString("role")),
        next(row),
        instant(row),
        wordings);
  }

  private static @Nullable Next next(ResultSet row) throws SQLException {
    UUID body = row.getObject("next_body", UUID.class);
    return body == null
        ? null
        : new Next(
            new Party(body, row.getString("next_role")), row.getObject("due", LocalDate.class));
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getObject("at", OffsetDateTime.class).toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
