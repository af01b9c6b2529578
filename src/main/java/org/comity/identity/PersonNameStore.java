package org.comity.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads names of persons.
@Repository
class PersonNameStore {
  private final JdbcClient jdbc;

  PersonNameStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<UUID, String> names(Collection<UUID> persons) {
    Map<UUID, String> names = new HashMap<>();
    jdbc.sql("SELECT id, name FROM identity.person WHERE id IN (:persons)")
        .param("persons", persons)
        .query(
            row -> {
              names.put(row.getObject("id", UUID.class), row.getString("name"));
            });
    return names;
  }
}
