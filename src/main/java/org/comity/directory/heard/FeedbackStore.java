package org.comity.directory.heard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.database.Rows;
import org.comity.identity.Membership;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of what readers tell, and of what States answer.
@Repository
class FeedbackStore {
  private static final String ALL =
      """
      SELECT f.id, f.state, f.authority, f.words, f.reader, f.at, a.words AS answer,
        a.at AS answered
      FROM directory.feedback f
      LEFT JOIN directory.feedback_answer a ON a.feedback = f.id
      """;

  private final JdbcClient jdbc;

  FeedbackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What was told of the entries of a State, the last first.
  List<Feedback> of(String state) {
    return jdbc.sql(ALL + "WHERE f.state = :state ORDER BY f.at DESC, f.id")
        .param("state", state)
        .query(FeedbackStore::row)
        .list();
  }

  /// What a person has told of an entry, the last first.
  List<Feedback> by(UUID person, String authority) {
    return jdbc.sql(
            ALL + "WHERE f.author = :person AND f.authority = :authority ORDER BY f.at DESC, f.id")
        .param("person", person)
        .param("authority", authority)
        .query(FeedbackStore::row)
        .list();
  }

  void add(
      Membership me,
      Optional<UUID> owner,
      String state,
      String authority,
      String words,
      Instant at) {
    jdbc.sql(
            """
            INSERT INTO directory.feedback
              (id, owner, state, authority, words, reader, author, at)
            VALUES (:id, :owner, :state, :authority, :words, :reader, :author, :at)
            """)
        .param("id", Ids.next())
        .param("owner", owner.orElse(null))
        .param("state", state)
        .param("authority", authority)
        .param("words", words)
        .param("reader", me.bodyCode())
        .param("author", me.person())
        .param("at", Rows.utc(at))
        .update();
  }

  /// Adds the answer of a State. Gives false, and adds nothing, if there is one already.
  boolean answer(Membership me, UUID feedback, String words, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO directory.feedback_answer (feedback, owner, words, author, at)
                VALUES (:feedback, :owner, :words, :author, :at)
                ON CONFLICT (feedback) DO NOTHING
                """)
            .param("feedback", feedback)
            .param("owner", me.body())
            .param("words", words)
            .param("author", me.person())
            .param("at", Rows.utc(at))
            .update()
        == 1;
  }

  private static Feedback row(ResultSet row, int number) throws SQLException {
    return new Feedback(
        row.getObject("id", UUID.class),
        row.getString("state"),
        row.getString("authority"),
        row.getString("words"),
        row.getString("reader"),
        Rows.instant(row, "at"),
        row.getString("answer"),
        Rows.maybe(row, "answered").orElse(null));
  }
}
