package org.comity.form.laws;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.database.Ids;
import org.comity.form.Address;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of the library of laws.
@Repository
class LawStore {
  private static final String LAW =
      "SELECT id, version, version - 1 AS base, record, author, at FROM form.law ";

  private final JdbcClient jdbc;

  LawStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Law> all(UUID body) {
    return jdbc.sql(LAW + "WHERE body = :body").param("body", body).query(LawStore::law).list();
  }

  Optional<Law> find(UUID body, UUID id) {
    return jdbc.sql(LAW + "WHERE body = :body AND id = :id")
        .param("body", body)
        .param("id", id)
        .query(LawStore::law)
        .optional();
  }

  /// Every text of a law, the newest first, also those that did not stand.
  List<Law> history(UUID body, UUID id) {
    return jdbc.sql(
            """
            SELECT law AS id, coalesce(version, 0) AS version, base, record, author, at
            FROM form.law_version v WHERE body = :body AND law = :id ORDER BY v.id DESC
            """)
        .param("body", body)
        .param("id", id)
        .query(LawStore::law)
        .list();
  }

  /// Lets the text stand if the law is still at its base; false if somebody was faster.
  boolean stand(UUID body, Law law) {
    String change =
        law.base() == 0
            ? """
            INSERT INTO form.law (id, body, version, record, author, at)
            VALUES (:law, :body, :version, :record::jsonb, :author, :at) ON CONFLICT DO NOTHING
            """
            : """
            UPDATE form.law SET version = :version, record = :record::jsonb, author = :author, at = :at
            WHERE id = :law AND body = :body AND version = :base
            """;
    return with(jdbc.sql(change), body, law) == 1;
  }

  /// Keeps a text in the history, also one that does not stand.
  void keep(UUID body, Law law) {
    with(
        jdbc.sql(
            """
            INSERT INTO form.law_version (id, law, body, version, base, record, author, at)
            VALUES (:id, :law, :body, nullif(:version, 0), :base, :record::jsonb, :author, :at)
            """),
        body,
        law);
  }

  /// The answers that cite a law, on the sheets on which the person works.
  List<CitedAt> citing(UUID law, UUID person) {
    return jdbc.sql(
            """
            SELECT sheet, question, path FROM form.answer
            WHERE value -> 'citations' IS NOT NULL
              AND value -> 'citations' @> jsonb_build_array(jsonb_build_object('law', :law))
              AND sheet IN (SELECT a.sheet FROM form.assignment a WHERE a.person = :person)
            ORDER BY sheet, question, path
            """)
        .param("law", law.toString())
        .param("person", person)
        .query(
            (row, number) ->
                new CitedAt(
                    row.getObject("sheet", UUID.class),
                    new Address(row.getString("question"), row.getString("path"))))
        .list();
  }

  /// What the library says of these laws, by identifier.
  Map<UUID, LawText> texts(Collection<UUID> laws) {
    return jdbc.sql(LAW + "WHERE id IN (:laws)").param("laws", laws).query(LawStore::law).stream()
        .collect(Collectors.toMap(Law::id, Law::text));
  }

  /// What the library said of the laws that a sheet cited when it was submitted.
  Map<UUID, LawText> frozen(UUID sheet) {
    return jdbc
        .sql(
            """
            SELECT v.law AS id, v.version, v.base, v.record, v.author, v.at
            FROM form.sheet_law s
            JOIN form.law_version v ON v.law = s.law AND v.version = s.version
            WHERE s.sheet = :sheet
            """)
        .param("sheet", sheet)
        .query(LawStore::law)
        .stream()
        .collect(Collectors.toMap(Law::id, Law::text));
  }

  /// Remembers which version of each law a sheet cites now.
  void freeze(UUID sheet) {
    jdbc.sql(
            """
            INSERT INTO form.sheet_law (sheet, law, version)
            SELECT DISTINCT a.sheet, l.id, l.version
            FROM form.answer a
            CROSS JOIN LATERAL jsonb_array_elements(a.value -> 'citations') AS c
            JOIN form.law l ON l.id::text = c ->> 'law'
            WHERE a.sheet = :sheet AND a.value -> 'citations' IS NOT NULL
            """)
        .param("sheet", sheet)
        .update();
  }

  private static int with(JdbcClient.StatementSpec statement, UUID body, Law law) {
    return statement
        .param("id", Ids.next())
        .param("law", law.id())
        .param("body", body)
        .param("version", law.version())
        .param("base", law.base())
        .param("record", LawJson.write(law.text()))
        .param("author", law.author())
        .param("at", law.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  private static Law law(ResultSet row, int number) throws SQLException {
    return new Law(
        row.getObject("id", UUID.class),
        row.getInt("version"),
        row.getInt("base"),
        LawJson.read(row.getString("record")),
        row.getObject("author", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
