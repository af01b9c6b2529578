package org.comity.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.comity.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads names of persons.
@Repository
class PersonNameStore {
  private final JdbcClient jdbc;

  PersonNameStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The names of these of the persons who act or acted for the visitor's body, and her own.
  Map<UUID, String> names(Collection<UUID> persons, Acting me) {
    return names(
        jdbc.sql(
                """
                SELECT id, name FROM identity.person
                WHERE id IN (:persons) AND (id = :me
                  OR id IN (SELECT person FROM identity.membership WHERE body = :body))
                """)
            .param("me", me.person())
            .param("body", me.body())
            .param("persons", persons));
  }

  Map<UUID, String> names(Collection<UUID> persons) {
    return names(
        jdbc.sql("SELECT id, name FROM identity.person WHERE id IN (:persons)")
            .param("persons", persons));
  }

  private static Map<UUID, String> names(JdbcClient.StatementSpec query) {
    Map<UUID, String> names = new HashMap<>();
    query.query(
        row -> {
          names.put(row.getObject("id", UUID.class), row.getString("name"));
        });
    return names;
  }
}
