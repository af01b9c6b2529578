package org.comity.identity.people;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Persons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of changes of address that wait to be confirmed.
@Repository
class EmailChangeStore {
  private static final Duration LIFE = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final Clock clock;

  EmailChangeStore(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// A change that waits.
  record Change(UUID person, String email) {}

  void begin(UUID person, String email, String oldSecret, String newSecret) {
    end(person);
    jdbc.sql(
            """
            INSERT INTO identity.email_change
              (person, email, email_folded, old_hash, new_hash, expires)
            VALUES (:person, :email, :folded, :old, :new, :expires)
            """)
        .param("person", person)
        .param("email", email)
        .param("folded", Persons.fold(email))
        .param("old", LinkSecret.hash(oldSecret))
        .param("new", LinkSecret.hash(newSecret))
        .param("expires", at(clock.instant().plus(LIFE)))
        .update();
  }

  Optional<String> waiting(UUID person) {
    return jdbc.sql(
            "SELECT email FROM identity.email_change WHERE person = :person AND expires > :now")
        .param("person", person)
        .param("now", at(clock.instant()))
        .query(String.class)
        .optional();
  }

  Optional<Change> find(byte[] hash) {
    return jdbc.sql(
            """
            SELECT person, email FROM identity.email_change
            WHERE (old_hash = :hash OR new_hash = :hash) AND expires > :now
            """)
        .param("hash", hash)
        .param("now", at(clock.instant()))
        .query(Change.class)
        .optional();
  }

  void confirm(byte[] hash) {
    jdbc.sql(
            """
            UPDATE identity.email_change
            SET old_confirmed = CASE WHEN old_hash = :hash THEN :now ELSE old_confirmed END,
              new_confirmed = CASE WHEN new_hash = :hash THEN :now ELSE new_confirmed END
            WHERE old_hash = :hash OR new_hash = :hash
            """)
        .param("hash", hash)
        .param("now", at(clock.instant()))
        .update();
  }

  boolean both(UUID person) {
    return jdbc.sql(
            """
            SELECT old_confirmed IS NOT NULL AND new_confirmed IS NOT NULL
            FROM identity.email_change WHERE person = :person
            """)
        .param("person", person)
        .query(Boolean.class)
        .single();
  }

  void end(UUID person) {
    jdbc.sql("DELETE FROM identity.email_change WHERE person = :person")
        .param("person", person)
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
