package org.comity.identity.factor;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The counts of attempts.
@Repository
class AttemptStore {
  private final JdbcClient jdbc;

  AttemptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// How many attempts there are in a bucket, and until when they count.
  record Count(int attempts, OffsetDateTime until) {}

  Count add(String bucket, Instant now, Instant until) {
    return jdbc.sql(
            """
            INSERT INTO identity.attempt AS a (bucket, attempts, until)
            VALUES (:bucket, 1, :until)
            ON CONFLICT (bucket) DO UPDATE
            SET attempts = CASE WHEN a.until <= :now THEN 1 ELSE a.attempts + 1 END,
              until = CASE WHEN a.until <= :now THEN :until ELSE a.until END
            RETURNING attempts, until
            """)
        .param("bucket", bucket)
        .param("now", at(now))
        .param("until", at(until))
        .query(Count.class)
        .single();
  }

  void forgive(String bucket) {
    jdbc.sql("UPDATE identity.attempt SET attempts = attempts - 1 WHERE bucket = :bucket")
        .param("bucket", bucket)
        .update();
  }

  void forget(String bucket, Instant now) {
    jdbc.sql("DELETE FROM identity.attempt WHERE bucket = :bucket OR until <= :now")
        .param("bucket", bucket)
        .param("now", at(now))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
  }
}
