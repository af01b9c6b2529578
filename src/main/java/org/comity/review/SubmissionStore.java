package org.comity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.comity.file.FileId;
import org.comity.file.Kept;
import org.comity.form.Value;
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
    Submissions.files(submission).forEach(file -> add(submission.id(), body, file.file()));
    grant(submission.id(), body, body);
    reviews.submit(submission.review(), body, submission.submittedAt());
  }

  /// Whose a file of a submission is, and how the submission calls it.
  record Named(UUID owner, String name) {
    SubmissionFiles.Found found(Kept kept) {
      return new SubmissionFiles.Found(kept, name);
    }
  }

  /// A file of the submission of a review, if that is granted to the body.
  Optional<Named> file(ReviewId review, UUID body, FileId file) {
    return jdbc.sql(
            """
            SELECT f.owner, f.name
            FROM review.submission_file f
            JOIN review.submission s ON s.id = f.submission AND s.body = f.owner
            JOIN review.submission_grant g ON g.submission = s.id AND g.body = :body
            WHERE s.review = :review AND f.file = :file
            """)
        .param("review", review.value())
        .param("body", body)
        .param("file", file.value())
        .query(
            (row, number) -> new Named(row.getObject("owner", UUID.class), row.getString("name")))
        .optional();
  }

  private void add(UUID submission, UUID owner, Value.NamedFile file) {
    jdbc.sql(
            """
            INSERT INTO review.submission_file (submission, file, owner, name)
            VALUES (:submission, :file, :owner, :name)
            """)
        .param("submission", submission)
        .param("file", file.id())
        .param("owner", owner)
        .param("name", file.name())
        .update();
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
