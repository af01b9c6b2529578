package org.comity.identity.parties;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.discussion.Correspondent;
import org.comity.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the codes of bodies, and who acts for them.
@Repository
class PartyStore {
  private final JdbcClient jdbc;

  PartyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<String> code(UUID body) {
    return jdbc.sql("SELECT code FROM identity.body WHERE id = :body")
        .param("body", body)
        .query(String.class)
        .optional();
  }

  List<Correspondent> of(UUID body) {
    return jdbc.sql(
            """
            SELECT p.id, p.name, p.email, m.body, m.role, p.language, p.zone
            FROM identity.membership m JOIN identity.person p ON p.id = m.person
            WHERE m.body = :body AND m.ended IS NULL ORDER BY m.id
            """)
        .param("body", body)
        .query(PartyStore::row)
        .list();
  }

  private static Correspondent row(ResultSet row, int number) throws SQLException {
    return new Correspondent(
        row.getObject("id", UUID.class),
        row.getString("name"),
        row.getString("email"),
        row.getObject("body", UUID.class),
        row.getString("role"),
        Language.of(row.getString("language")).orElse(Language.ENGLISH),
        ZoneId.of(row.getString("zone")));
  }
}
