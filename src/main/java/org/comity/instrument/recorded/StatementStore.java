package org.comity.instrument.recorded;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.instrument.Notification;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of statements, to which one can only add.
@Repository
class StatementStore {
  private final JdbcClient jdbc;

  StatementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many rows there are. Since none is changed or removed, another number is another content.
  long count() {
    return jdbc.sql("SELECT count(*) FROM instrument.statement").query(Long.class).single();
  }

  /// Every statement with its undoing, in the order of recording.
  List<Statement> all() {
    return jdbc.sql(
            """
            SELECT s.id, s.kind, s.state, s.instrument, s.article, s.topic, s.language, s.value,
              s.dated, s.reference, s.source, s.as_at, s.base, s.author, s.recorded_at,
              u.reason, u.recorded_at AS undone_at
            FROM instrument.statement s
            LEFT JOIN instrument.statement u ON u.undoes = s.id
            WHERE s.undoes IS NULL
            ORDER BY s.recorded_at, s.id
            """)
        .query(StatementStore::row)
        .list();
  }

  /// Lets no other transaction record on this subject until this one ends.
  void lock(Subject subject) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:key, 7237005))")
        .param("key", subject.key())
        .query((row, number) -> true)
        .list();
  }

  /// Adds a statement.
  void add(Statement statement) {
    jdbc.sql(
            """
            INSERT INTO instrument.statement
              (id, kind, state, instrument, article, topic, language, value, dated, reference,
                source, as_at, base, author, recorded_at)
            VALUES (:id, :kind, :state, :instrument, :article, :topic, :language, :value, :dated,
              :reference, :source, :asAt, :base, :author, :recorded)
            """)
        .params(columns(statement))
        .update();
  }

  /// Adds the undoing of a statement. Gives false, and adds nothing, if it is undone already.
  boolean undo(UUID id, Statement statement, String reason, UUID author, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO instrument.statement
                  (id, kind, state, undoes, reason, author, recorded_at)
                VALUES (:id, :kind, :state, :undoes, :reason, :author, :at)
                ON CONFLICT (undoes) DO NOTHING
                """)
            .param("id", id)
            .param("kind", statement.subject().kind())
            .param("state", statement.subject().state().value())
            .param("undoes", statement.id())
            .param("reason", reason)
            .param("author", author)
            .param("at", utc(at))
            .update()
        == 1;
  }

  private static Map<String, @Nullable Object> columns(Statement statement) {
    Map<String, @Nullable Object> columns = new HashMap<>(subject(statement.subject()));
    columns.put("id", statement.id());
    columns.put("language", statement.language().tag());
    columns.put("value", statement.value());
    columns.put("dated", statement.dated());
    columns.put("reference", statement.reference());
    columns.put("source", statement.source());
    columns.put("asAt", statement.asAt());
    columns.put("base", statement.base());
    columns.put("author", statement.author());
    columns.put("recorded", utc(statement.recorded()));
    return columns;
  }

  private static Map<String, @Nullable Object> subject(Subject subject) {
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("kind", subject.kind());
    columns.put("state", subject.state().value());
    Subject.@Nullable Told told = subject instanceof Subject.Told found ? found : null;
    columns.put("instrument", told == null ? null : told.instrument());
    columns.put("article", told == null ? null : told.article());
    columns.put("topic", told == null ? null : told.topic().name());
    return columns;
  }

  private static Statement row(ResultSet row, int number) throws SQLException {
    Language language = Language.of(row.getString("language")).orElseThrow();
    return new Statement(
        row.getObject("id", UUID.class),
        subject(row, language),
        row.getString("value"),
        language,
        row.getObject("dated", LocalDate.class),
        row.getString("reference"),
        row.getString("source"),
        row.getObject("as_at", LocalDate.class),
        row.getObject("base", UUID.class),
        row.getObject("author", UUID.class),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        undoing(row));
  }

  private static Subject subject(ResultSet row, Language language) throws SQLException {
    var state = new StateCode(row.getString("state"));
    return row.getString("kind").equals(Subject.NameOf.KIND)
        ? new Subject.NameOf(state, language)
        : new Subject.Told(
            state,
            row.getString("instrument"),
            row.getString("article"),
            Notification.Topic.valueOf(row.getString("topic")));
  }

  private static @Nullable Undoing undoing(ResultSet row) throws SQLException {
    String reason = row.getString("reason");
    return reason == null
        ? null
        : new Undoing(reason, row.getObject("undone_at", OffsetDateTime.class).toInstant());
  }

  private static OffsetDateTime utc(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
