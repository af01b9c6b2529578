package org.comity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of submissions and to whom they are granted.
@Repository
class SubmissionStore {
  private final JdbcClient jdbc;
  private final ReviewStore reviews;

  SubmissionStore(JdbcClient jdbc, ReviewStore reviews) {
    this.jdbc = jdbc;
    this.reviews = reviews;
  }

  Optional<Submission> find(ReviewId review, UUID body) {
    return jdbc.sql(
            """
            SELECT s.id, s.review, s.body, s.frozen, s.sha256, s.submitted_by, s.submitted_at
            FROM review.submission s
            JOIN review.submission_grant g ON g.submission = s.id AND g.body = :body
            WHERE s.review = :review
            """)
        .param("review", review.value())
        .param("body", body)
        .query(SubmissionStore::submission)
        .optional();
  }

  /// Adds the submission, lets its own body read it, and moves the review on.
  void add(Submission submission) {
    UUID body = submission.body();
    jdbc.sql(
            """
            INSERT INTO review.submission
              (id, review, body, frozen, sha256, submitted_by, submitted_at)
            VALUES (:id, :review, :body, :frozen, :sha256, :by, :at)
            """)
        .param("id", submission.id())
        .param("review", submission.review().value())
        .param("body", body)
        .param("frozen", submission.frozen())
        .param("sha256", submission.sha256())
        .param("by", submission.submittedBy())
        .param("at", ReviewStore.utc(submission.submittedAt()))
        .update();
    grant(submission.id(), body, body);
    reviews.submit(submission.review(), body, submission.submittedAt());
  }

  private void grant(UUID submission, UUID owner, UUID body) {
    jdbc.sql(
            """
            INSERT INTO review.submission_grant (submission, owner, body)
            VALUES (:submission, :owner, :body)
            """)
        .param("submission", submission)
        .param("owner", owner)
        .param("body", body)
        .update();
  }

  private static Submission submission(ResultSet row, int number) throws SQLException {
    return new Submission(
        row.getObject("id", UUID.class),
        new ReviewId(row.getObject("review", UUID.class)),
        row.getObject("body", UUID.class),
        row.getString("frozen"),
        row.getString("sha256"),
        row.getObject("submitted_by", UUID.class),
        row.getObject("submitted_at", OffsetDateTime.class).toInstant());
  }
}
