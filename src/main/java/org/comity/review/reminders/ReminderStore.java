package org.comity.review.reminders;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.comity.review.ReviewId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of reminders that were sent, and of those who want none.
@Repository
class ReminderStore {
  private final JdbcClient jdbc;

  ReminderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Notes a reminder; false if it was noted before.
  boolean first(ReviewId review, UUID person, int days, Instant at) {
    return jdbc.sql(
                """
                INSERT INTO review.reminder (review, person, days, at)
                VALUES (:review, :person, :days, :at) ON CONFLICT DO NOTHING
                """)
            .param("review", review.value())
            .param("person", person)
            .param("days", days)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean muted(ReviewId review, UUID person) {
    return jdbc.sql("SELECT 1 FROM review.muted WHERE review = :review AND person = :person")
        .param("review", review.value())
        .param("person", person)
        .query(Integer.class)
        .optional()
        .isPresent();
  }

  void mute(ReviewId review, UUID person, boolean muted, Instant at) {
    String change =
        muted
            ? """
            INSERT INTO review.muted (review, person, at) VALUES (:review, :person, :at)
            ON CONFLICT DO NOTHING
            """
            : "DELETE FROM review.muted WHERE review = :review AND person = :person AND at <= :at";
    jdbc.sql(change)
        .param("review", review.value())
        .param("person", person)
        .param("at", at.atOffset(ZoneOffset.UTC))
        .update();
  }
}
