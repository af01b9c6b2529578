package org.comity.identity.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of passwords, secrets of codes, and recovery codes.
@Repository
class FactorStore {
  private final JdbcClient jdbc;

  FactorStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What is kept of a person to check a password and a code.
  ///
  /// @param sealed the secret of codes in base64; null where there is none
  record Kept(UUID person, String hash, @Nullable String sealed, @Nullable Long lastStep) {}

  Optional<Kept> kept(String foldedEmail) {
    return jdbc.sql(
            """
            SELECT p.id AS person, w.hash, encode(c.sealed, 'base64') AS sealed, c.last_step
            FROM identity.person p
            JOIN identity.password w ON w.person = p.id
            LEFT JOIN identity.code_secret c ON c.person = p.id
            WHERE p.email_folded = :email
            """)
        .param("email", foldedEmail)
        .query(Kept.class)
        .optional();
  }

  Optional<Kept> kept(UUID person) {
    return jdbc.sql(
            """
            SELECT p.id AS person, w.hash, encode(c.sealed, 'base64') AS sealed, c.last_step
            FROM identity.person p
            JOIN identity.password w ON w.person = p.id
            LEFT JOIN identity.code_secret c ON c.person = p.id
            WHERE p.id = :person
            """)
        .param("person", person)
        .query(Kept.class)
        .optional();
  }

  boolean useStep(UUID person, long step) {
    return jdbc.sql(
                """
                UPDATE identity.code_secret SET last_step = :step
                WHERE person = :person AND last_step < :step
                """)
            .param("person", person)
            .param("step", step)
            .update()
        == 1;
  }

  boolean useRecoveryCode(UUID person, byte[] hash, Instant now) {
    return jdbc.sql(
                """
                UPDATE identity.recovery_code SET used = :now
                WHERE person = :person AND hash = :hash AND used IS NULL
                """)
            .param("person", person)
            .param("hash", hash)
            .param("now", at(now))
            .update()
        == 1;
  }

  void keepPassword(UUID person, String hash) {
    jdbc.sql(
            """
            INSERT INTO identity.password (person, hash) VALUES (:person, :hash)
            ON CONFLICT (person) DO UPDATE SET hash = excluded.hash
            """)
        .param("person", person)
        .param("hash", hash)
        .update();
  }

  void keepSecret(UUID person, byte[] sealed, long step, Instant now) {
    jdbc.sql(
            """
            INSERT INTO identity.code_secret (person, sealed, last_step, created)
            VALUES (:person, :sealed, :step, :now)
            ON CONFLICT (person) DO UPDATE
            SET sealed = excluded.sealed, last_step = excluded.last_step,
              created = excluded.created
            """)
        .param("person", person)
        .param("sealed", sealed)
        .param("step", step)
        .param("now", at(now))
        .update();
  }

  void keepRecoveryCodes(UUID person, List<byte[]> hashes) {
    jdbc.sql("DELETE FROM identity.recovery_code WHERE person = :person")
        .param("person", person)
        .update();
    for (byte[] hash : hashes) {
      jdbc.sql("INSERT INTO identity.recovery_code (person, hash) VALUES (:person, :hash)")
          .param("person", person)
          .param("hash", hash)
          .update();
    }
  }

  int recoveryCodes(UUID person) {
    return jdbc.sql(
            """
            SELECT count(*) FROM identity.recovery_code WHERE person = :person AND used IS NULL
            """)
        .param("person", person)
        .query(Integer.class)
        .single();
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
