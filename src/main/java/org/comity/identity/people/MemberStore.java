package org.comity.identity.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.identity.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of who acts for whom, as they begin, change and end.
@Repository
class MemberStore {
  private static final String MEMBER =
      """
      SELECT m.id, m.person, b.code, p.name, p.email, m.role, m.office, m.since
      FROM identity.membership m
      JOIN identity.person p ON p.id = m.person
      JOIN identity.body b ON b.id = m.body
      WHERE m.ended IS NULL
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  MemberStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Member> of(UUID body) {
    return jdbc.sql(MEMBER + "AND m.body = :body ORDER BY m.since, m.id")
        .param("body", body)
        .query((row, number) -> member(row))
        .list();
  }

  List<Member> elsewhere(UUID body, List<String> roles) {
    return jdbc.sql(MEMBER + "AND m.body <> :body AND m.role IN (:roles) ORDER BY b.code, m.since")
        .param("body", body)
        .param("roles", roles)
        .query((row, number) -> member(row))
        .list();
  }

  Optional<Member> find(UUID membership) {
    return jdbc.sql(MEMBER + "AND m.id = :id")
        .param("id", membership)
        .query((row, number) -> member(row))
        .optional();
  }

  boolean hasFocalPoint(UUID body) {
    return jdbc.sql(
            """
            SELECT EXISTS (SELECT FROM identity.membership
              WHERE body = :body AND role = 'focal-point' AND ended IS NULL)
            """)
        .param("body", body)
        .query(Boolean.class)
        .single();
  }

  Optional<Member> find(UUID body, String foldedEmail) {
    return jdbc.sql(MEMBER + "AND m.body = :body AND p.email_folded = :email")
        .param("body", body)
        .param("email", foldedEmail)
        .query((row, number) -> member(row))
        .optional();
  }

  UUID body(String code) {
    return jdbc.sql("SELECT id FROM identity.body WHERE code = :code")
        .param("code", code)
        .query(UUID.class)
        .optional()
        .orElseGet(() -> addBody(code));
  }

  UUID add(UUID person, UUID body, Role role, String office) {
    UUID id = Ids.next();
    jdbc.sql(
            """
            INSERT INTO identity.membership (id, person, body, role, office, since)
            VALUES (:id, :person, :body, :role, :office, :now)
            """)
        .param("id", id)
        .param("person", person)
        .param("body", body)
        .param("role", role.code())
        .param("office", office)
        .param("now", now())
        .update();
    return id;
  }

  int end(UUID membership) {
    return jdbc.sql(
            """
            UPDATE identity.membership SET ended = :now WHERE id = :id AND ended IS NULL
            """)
        .param("id", membership)
        .param("now", now())
        .update();
  }

  int change(UUID membership, Role from, Role to) {
    return jdbc.sql(
            """
            UPDATE identity.membership SET role = :to
            WHERE id = :id AND role = :from AND ended IS NULL
            """)
        .param("id", membership)
        .param("from", from.code())
        .param("to", to.code())
        .update();
  }

  private UUID addBody(String code) {
    UUID id = Ids.next();
    String kind =
        switch (code) {
          case "SECRETARIAT" -> "secretariat";
          case "OPERATOR" -> "operator";
          default -> "state";
        };
    jdbc.sql("INSERT INTO identity.body (id, code, kind) VALUES (:id, :code, :kind)")
        .param("id", id)
        .param("code", code)
        .param("kind", kind)
        .update();
    return id;
  }

  private OffsetDateTime now() {
    return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
  }

  private static Member member(ResultSet row) throws SQLException {
    return new Member(
        row.getObject("id", UUID.class),
        row.getObject("person", UUID.class),
        row.getString("code"),
        row.getString("name"),
        row.getString("email"),
        Role.of(row.getString("role")),
        row.getString("office"),
        row.getTimestamp("since").toInstant());
  }
}
