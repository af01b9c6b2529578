package org.comity.request.keyed;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of keys under which drafts were begun.
@Repository
class DraftKeyStore {
  private final JdbcClient jdbc;

  DraftKeyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What a key was used for.
  record Used(String sha256, @Nullable UUID draft) {}

  /// Takes a key; false if it was used before. Waits for whoever is using it.
  boolean take(UUID person, UUID key, String sha256, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO request.idempotency (person, key, sha256, at)
                VALUES (:person, :key, :sha256, :at) ON CONFLICT DO NOTHING
                """)
            .param("person", person)
            .param("key", key)
            .param("sha256", sha256)
            .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
            .update()
        == 1;
  }

  void begun(UUID person, UUID key, UUID draft) {
    jdbc.sql("UPDATE request.idempotency SET draft = :draft WHERE person = :person AND key = :key")
        .param("draft", draft)
        .param("person", person)
        .param("key", key)
        .update();
  }

  Used used(UUID person, UUID key) {
    return jdbc.sql(
            "SELECT sha256, draft FROM request.idempotency WHERE person = :person AND key = :key")
        .param("person", person)
        .param("key", key)
        .query(Used.class)
        .single();
  }
}
