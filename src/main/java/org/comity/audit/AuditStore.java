package org.comity.audit;

import java.util.UUID;
import org.comity.database.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Adds rows to the trail, each waiting to be sealed.
@Repository
class AuditStore {
  private static final String ADD =
      """
      WITH added AS (
        INSERT INTO audit.event (id, role, body, person, act, object, commitment, mac)
        VALUES (:id, :role, :body, :person, :act, :object,
          decode(:commitment, 'hex'), decode(:mac, 'hex'))),
      waits AS (
        INSERT INTO audit.waiting (event) VALUES (:id))
      INSERT INTO audit.particulars (event, salt, details)
      VALUES (:id, decode(:salt, 'hex'), :details)
      """;

  private final JdbcClient jdbc;

  AuditStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is new in a row beside who acts.
  record Entry(UUID id, String act, String object, String salt, String details) {
    Hash commitment() {
      return Hash.commitment(salt, details);
    }
  }

  void add(Acting acting, Entry entry, String mac) {
    jdbc.sql(ADD)
        .param("id", entry.id())
        .param("role", acting.role())
        .param("body", acting.body())
        .param("person", acting.person())
        .param("act", entry.act())
        .param("object", entry.object())
        .param("commitment", entry.commitment().hex())
        .param("mac", mac)
        .param("salt", entry.salt())
        .param("details", entry.details())
        .update();
  }

  /// Takes the details and the salt of a row away.
  boolean erase(UUID event) {
    return jdbc.sql("DELETE FROM audit.particulars WHERE event = :event")
            .param("event", event)
            .update()
        == 1;
  }
}
