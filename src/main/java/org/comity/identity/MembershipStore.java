package org.comity.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of persons, bodies and memberships.
@Repository
class MembershipStore {
  private static final String MEMBERSHIP =
      """
      SELECT m.id, m.person, p.name, m.body, b.code, m.role, m.office, p.language, p.zone, p.theme,
        p.shortcuts
      FROM identity.membership m
      JOIN identity.person p ON p.id = m.person
      JOIN identity.body b ON b.id = m.body
      WHERE m.ended IS NULL
      """;

  private final JdbcClient jdbc;

  MembershipStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Membership> find(UUID id) {
    return jdbc.sql(MEMBERSHIP + "AND m.id = :id")
        .param("id", id)
        .query(MembershipStore::row)
        .optional();
  }

  List<Membership> ofBody(UUID body) {
    return jdbc.sql(MEMBERSHIP + "AND m.body = :body ORDER BY m.id")
        .param("body", body)
        .query(MembershipStore::row)
        .list();
  }

  List<Membership> ofBodyCode(String code) {
    return jdbc.sql(MEMBERSHIP + "AND b.code = :code ORDER BY m.id")
        .param("code", code)
        .query(MembershipStore::row)
        .list();
  }

  List<Membership> ofPerson(UUID person) {
    return jdbc.sql(MEMBERSHIP + "AND m.person = :person ORDER BY m.id")
        .param("person", person)
        .query(MembershipStore::row)
        .list();
  }

  Optional<UUID> body(String code) {
    return jdbc.sql("SELECT id FROM identity.body WHERE code = :code")
        .param("code", code)
        .query(UUID.class)
        .optional();
  }

  Map<String, UUID> bodies() {
    Map<String, UUID> bodies = new HashMap<>();
    jdbc.sql("SELECT code, id FROM identity.body")
        .query((row, number) -> bodies.put(row.getString("code"), row.getObject("id", UUID.class)))
        .list();
    return bodies;
  }

  /// The codes of all States that have an account.
  List<String> states() {
    return jdbc.sql("SELECT code FROM identity.body WHERE kind = 'state' ORDER BY code")
        .query((row, number) -> row.getString("code"))
        .list();
  }

  /// The focal points and deputies of all States.
  List<Membership> holders() {
    return jdbc.sql(
            MEMBERSHIP
                + """
                AND b.kind = 'state' AND m.role IN ('focal-point', 'deputy')
                ORDER BY b.code, m.since, m.id
                """)
        .query(MembershipStore::row)
        .list();
  }

  void addBody(UUID id, String code, String kind) {
    jdbc.sql("INSERT INTO identity.body (id, code, kind) VALUES (:id, :code, :kind)")
        .param("id", id)
        .param("code", code)
        .param("kind", kind)
        .update();
  }

  void addMembership(Membership membership, java.time.Instant since) {
    jdbc.sql(
            """
            INSERT INTO identity.membership (id, person, body, role, office, since)
            VALUES (:id, :person, :body, :role, :office, :since)
            """)
        .param("id", membership.id())
        .param("person", membership.person())
        .param("body", membership.body())
        .param("role", membership.role().code())
        .param("office", membership.office())
        .param("since", java.time.OffsetDateTime.ofInstant(since, java.time.ZoneOffset.UTC))
        .update();
  }

  private static Membership row(ResultSet row, int number) throws SQLException {
    return new Membership(
        row.getObject("id", UUID.class),
        row.getObject("person", UUID.class),
        row.getString("name"),
        row.getObject("body", UUID.class),
        row.getString("code"),
        Role.of(row.getString("role")),
        row.getString("office"),
        Language.of(row.getString("language")).orElse(Language.ENGLISH),
        ZoneId.of(row.getString("zone")),
        row.getString("theme"),
        row.getBoolean("shortcuts"));
  }
}
