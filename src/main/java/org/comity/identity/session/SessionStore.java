package org.comity.identity.session;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of sessions, which the session filter writes and a person sees and ends.
@Repository
class SessionStore {
  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<OpenSession> of(UUID person, String currentId, Instant now) {
    return jdbc.sql(
            """
            SELECT s.primary_id, s.session_id, s.creation_time, s.last_access_time,
              convert_from(a.attribute_bytes, 'UTF8')::jsonb ->> 'device' AS device,
              convert_from(a.attribute_bytes, 'UTF8')::jsonb ->> 'factor' AS factor
            FROM identity.session s
            JOIN identity.session_attributes a
              ON a.session_primary_id = s.primary_id AND a.attribute_name = 'sign-in'
            WHERE s.principal_name = :person AND s.expiry_time > :now
            ORDER BY s.last_access_time DESC
            """)
        .param("person", person.toString())
        .param("now", now.toEpochMilli())
        .query((row, number) -> session(row, currentId))
        .list();
  }

  int end(UUID person, String id) {
    return jdbc.sql(
            """
            DELETE FROM identity.session WHERE principal_name = :person AND primary_id = :id
            """)
        .param("person", person.toString())
        .param("id", id)
        .update();
  }

  int endOthers(UUID person, String currentId) {
    return jdbc.sql(
            """
            DELETE FROM identity.session
            WHERE principal_name = :person AND session_id <> :current
            """)
        .param("person", person.toString())
        .param("current", currentId)
        .update();
  }

  private static OpenSession session(ResultSet row, String currentId) throws SQLException {
    return new OpenSession(
        row.getString("primary_id"),
        row.getString("device"),
        row.getString("factor"),
        Instant.ofEpochMilli(row.getLong("creation_time")),
        Instant.ofEpochMilli(row.getLong("last_access_time")),
        row.getString("session_id").equals(currentId));
  }
}
