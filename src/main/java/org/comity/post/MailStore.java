package org.comity.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the outbox.
@Repository
class MailStore {
  private static final String APPEND =
      """
      INSERT INTO post.mail
        (id, recipient, email, language, subject, text, rehearsal, state, appended, due,
         person, calendar)
      VALUES
        (:id, :recipient, :email, :language, :subject, :text, :rehearsal, :state, :now, :due,
         :person, :calendar)
      """;

  private final JdbcClient jdbc;

  MailStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A letter that is due, the date that comes with it, and how often it was tried.
  record Due(UUID id, Letter letter, Optional<String> calendar, int attempts) {}

  /// A letter that leaves as soon as it can.
  void append(Letter letter, boolean rehearsal, Instant now) {
    append(letter, rehearsal, rehearsal ? "kept" : "waiting", now, now);
  }

  /// A letter that goes into a daily one.
  void gather(Letter letter, boolean rehearsal, Instant now, Instant due) {
    append(letter, rehearsal, "gathered", now, due);
  }

  private void append(Letter letter, boolean rehearsal, String state, Instant now, Instant due) {
    jdbc.sql(APPEND)
        .param("id", Ids.next())
        .param("recipient", letter.recipient())
        .param("email", letter.email())
        .param("language", letter.language().tag())
        .param("subject", letter.subject())
        .param("text", letter.text())
        .param("rehearsal", rehearsal)
        .param("state", state)
        .param("now", at(now))
        .param("due", at(due))
        .param("person", letter.chosen().map(Letter.Chosen::person).orElse(null))
        .param("calendar", letter.calendar().map(CalendarFile::written).orElse(null))
        .update();
  }

  /// For whom letters are gathered that are due.
  List<UUID> readersOfDue(Instant now) {
    return jdbc.sql(
            "SELECT DISTINCT person FROM post.mail WHERE state = 'gathered' AND due <= :now")
        .param("now", at(now))
        .query((row, number) -> row.getObject("person", UUID.class))
        .list();
  }

  /// Takes all that was gathered for somebody, the oldest first, to be sent in one.
  List<Letter> bundle(UUID person, Instant now) {
    List<Letter> gathered =
        jdbc.sql(
                """
                SELECT recipient, email, language, subject, text
                FROM post.mail WHERE state = 'gathered' AND person = :person
                ORDER BY appended, id FOR UPDATE
                """)
            .param("person", person)
            .query((row, number) -> letter(row))
            .list();
    jdbc.sql(
            """
            UPDATE post.mail SET state = 'bundled', text = '', sent = :now
            WHERE state = 'gathered' AND person = :person
            """)
        .param("person", person)
        .param("now", at(now))
        .update();
    return gathered;
  }

  List<OutboxLetter> kept(int most) {
    return jdbc.sql(
            """
            SELECT recipient, email, language, subject, text, appended
            FROM post.mail WHERE state = 'kept' ORDER BY appended DESC, id DESC LIMIT :most
            """)
        .param("most", most)
        .query(
            (row, number) ->
                new OutboxLetter(letter(row), row.getTimestamp("appended").toInstant()))
        .list();
  }

  Optional<Due> takeDue(Instant now) {
    return jdbc.sql(
            """
            SELECT id, recipient, email, language, subject, text, calendar, attempts
            FROM post.mail WHERE state = 'waiting' AND due <= :now
            ORDER BY due LIMIT 1 FOR UPDATE SKIP LOCKED
            """)
        .param("now", at(now))
        .query(
            (row, number) ->
                new Due(
                    row.getObject("id", UUID.class),
                    letter(row),
                    Optional.ofNullable(row.getString("calendar")),
                    row.getInt("attempts")))
        .optional();
  }

  void sent(UUID id, Instant now) {
    jdbc.sql(
            """
            UPDATE post.mail
            SET state = 'sent', text = '', calendar = NULL, attempts = attempts + 1, failure = NULL, sent = :now
            WHERE id = :id
            """)
        .param("id", id)
        .param("now", at(now))
        .update();
  }

  void failed(UUID id, String why, Optional<Instant> again) {
    jdbc.sql(
            """
            UPDATE post.mail
            SET state = CASE WHEN :again::timestamptz IS NULL THEN 'given-up' ELSE state END,
              due = coalesce(:again::timestamptz, due), attempts = attempts + 1, failure = :why
            WHERE id = :id
            """)
        .param("id", id)
        .param("why", why)
        .param("again", again.map(MailStore::at).orElse(null))
        .update();
  }

  private static Letter letter(ResultSet row) throws SQLException {
    return new Letter(
        row.getString("recipient"),
        row.getString("email"),
        Language.of(row.getString("language")).orElse(Language.ENGLISH),
        row.getString("subject"),
        row.getString("text"));
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
