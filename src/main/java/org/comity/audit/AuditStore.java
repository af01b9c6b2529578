package org.comity.audit;

import java.util.Map;
import java.util.UUID;
import org.comity.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The rows of the trail.
@Repository
class AuditStore {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, Acting acting, String act, String object, Map<String, String> details) {
    jdbc.sql(
            """
            INSERT INTO audit.event (id, role, body, person, act, object, details)
            VALUES (:id, :role, :body, :person, :act, :object, :details::jsonb)
            """)
        .param("id", id)
        .param("role", acting.role())
        .param("body", acting.body())
        .param("person", acting.person())
        .param("act", act)
        .param("object", object)
        .param("details", JSON.writeValueAsString(details))
        .update();
  }
}
