package org.comity.directory.amended;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.comity.database.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of what States correct, to which one can only add.
@Repository
class ContactChangeStore {
  private static final String ADD =
      """
      INSERT INTO directory.contact_change
        (id, body, state, authority, contact, fields, before, source, effective, author,
         recorded_at)
      VALUES (:id, :body, :state, :authority, :contact, :fields::jsonb,
        :before::jsonb, :source, :effective, :author, :at)
      """;

  private final JdbcClient jdbc;

  ContactChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count() {
    return jdbc.sql(
            """
            SELECT (SELECT count(*) FROM directory.contact_change)
              + (SELECT count(*) FROM directory.contact_settlement)
            """)
        .query(Long.class)
        .single();
  }

  /// Every change that the current visitor may see with how it was settled, in the order of
  /// recording.
  List<ContactChange> all() {
    return jdbc.sql(
            """
            SELECT c.id, c.body, c.state, c.authority, c.contact, c.fields, c.before, c.source,
              c.effective, c.author, c.recorded_at, s.confirmed, s.author AS settled_by,
              s.recorded_at AS settled_at
            FROM directory.contact_change c
            LEFT JOIN directory.contact_settlement s ON s.change = c.id
            ORDER BY c.recorded_at, c.id
            """)
        .query(ContactChangeStore::row)
        .list();
  }

  /// Lets no other transaction change this point until this one ends.
  void lock(String contact) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(:contact, 7237101))")
        .param("contact", contact)
        .query((row, number) -> true)
        .list();
  }

  void add(ContactChange change) {
    ContactChange.Subject subject = change.subject();
    jdbc.sql(ADD)
        .param("id", change.id())
        .param("body", subject.body())
        .param("state", subject.state())
        .param("authority", subject.authority())
        .param("contact", subject.contact())
        .param("fields", json(change.fields()))
        .param("before", json(change.before()))
        .param("source", change.made().source())
        .param("effective", Rows.utc(change.effective()))
        .param("author", change.made().author())
        .param("at", Rows.utc(change.made().at()))
        .update();
  }

  /// Adds that a change is confirmed or withdrawn. Gives false, and adds nothing, if it is settled
  /// already.
  boolean settle(ContactChange change, boolean confirmed, UUID author, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO directory.contact_settlement
                  (change, confirmed, body, author, recorded_at)
                VALUES (:change, :confirmed, :body, :author, :at)
                ON CONFLICT (change) DO NOTHING
                """)
            .param("change", change.id())
            .param("confirmed", confirmed)
            .param("body", change.subject().body())
            .param("author", author)
            .param("at", Rows.utc(at))
            .update()
        == 1;
  }

  private static ContactChange row(ResultSet row, int number) throws SQLException {
    return new ContactChange(
        row.getObject("id", UUID.class),
        new ContactChange.Subject(
            row.getObject("body", UUID.class),
            row.getString("state"),
            row.getString("authority"),
            row.getString("contact")),
        fields(row, "fields"),
        fields(row, "before"),
        new ContactChange.Made(
            row.getObject("author", UUID.class),
            row.getString("source"),
            Rows.instant(row, "recorded_at")),
        Rows.instant(row, "effective"),
        settled(row));
  }

  private static ContactChange.@Nullable Settled settled(ResultSet row) throws SQLException {
    UUID author = row.getObject("settled_by", UUID.class);
    return author == null
        ? null
        : new ContactChange.Settled(
            row.getBoolean("confirmed"), author, Rows.instant(row, "settled_at"));
  }

  private static String json(Map<ContactField, String> fields) {
    Map<String, String> words = new TreeMap<>();
    fields.forEach((field, text) -> words.put(field.word(), text));
    return Rows.json(words);
  }

  private static Map<ContactField, String> fields(ResultSet row, String column)
      throws SQLException {
    Map<ContactField, String> fields = new EnumMap<>(ContactField.class);
    Rows.texts(row, column)
        .forEach(
            (word, text) -> fields.put(ContactField.valueOf(word.toUpperCase(Locale.ROOT)), text));
    return fields;
  }
}
