package org.comity.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.sheets.SheetId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The rows of reviews and submissions.
@Repository
class ReviewStore {
  private static final String REVIEW =
      """
      SELECT r.id, r.body, r.state, r.cycle, r.cluster, r.starts, r.due, r.step,
        (SELECT array_agg(q.instrument || ' ' || q.sheet ORDER BY q.place)
         FROM review.questionnaire q WHERE q.review = r.id) AS questionnaires
      FROM review.review r
      """;

  private final JdbcClient jdbc;

  ReviewStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Review> ofBody(UUID body) {
    return jdbc.sql(REVIEW + "WHERE r.body = :body ORDER BY r.due, r.cluster")
        .param("body", body)
        .query(ReviewStore::review)
        .list();
  }

  List<Review> all() {
    return jdbc.sql(REVIEW + "ORDER BY r.due, r.cluster").query(ReviewStore::review).list();
  }

  Optional<Review> find(ReviewId id) {
    return jdbc.sql(REVIEW + "WHERE r.id = :id")
        .param("id", id.value())
        .query(ReviewStore::review)
        .optional();
  }

  void add(Review review, Instant at) {
    jdbc.sql(
            """
            INSERT INTO review.review
              (id, body, state, cycle, cluster, starts, due, step, changed)
            VALUES (:id, :body, :state, :cycle, :cluster, :starts, :due, :step, :at)
            """)
        .param("id", review.id().value())
        .param("body", review.body())
        .param("state", review.state())
        .param("cycle", review.cycle())
        .param("cluster", review.cluster())
        .param("starts", review.starts())
        .param("due", review.due())
        .param("step", review.step().code())
        .param("at", utc(at))
        .update();
    for (int place = 0; place < review.questionnaires().size(); place++) {
      add(review.id(), review.questionnaires().get(place), place);
    }
  }

  private void add(ReviewId review, Review.Questionnaire questionnaire, int place) {
    jdbc.sql(
            """
            INSERT INTO review.questionnaire (review, sheet, instrument, place)
            VALUES (:review, :sheet, :instrument, :place)
            """)
        .param("review", review.value())
        .param("sheet", questionnaire.sheet().value())
        .param("instrument", questionnaire.instrument())
        .param("place", place)
        .update();
  }

  /// Marks the review as submitted if it is still being drafted.
  boolean submit(ReviewId id, UUID body, Instant at) {
    return jdbc.sql(
                """
                UPDATE review.review SET step = 'submitted', changed = :at
                WHERE id = :id AND body = :body AND step = 'drafting'
                """)
            .param("id", id.value())
            .param("body", body)
            .param("at", utc(at))
            .update()
        == 1;
  }

  static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  private static Review review(ResultSet row, int number) throws SQLException {
    return new Review(
        new ReviewId(row.getObject("id", UUID.class)),
        row.getObject("body", UUID.class),
        row.getString("state"),
        row.getInt("cycle"),
        row.getString("cluster"),
        row.getObject("starts", LocalDate.class),
        row.getObject("due", LocalDate.class),
        Review.Step.of(row.getString("step")),
        questionnaires((String[]) row.getArray("questionnaires").getArray()));
  }

  private static List<Review.Questionnaire> questionnaires(String[] rows) {
    return java.util.Arrays.stream(rows)
        .map(row -> row.split(" ", 2))
        .map(parts -> new Review.Questionnaire(parts[0], new SheetId(UUID.fromString(parts[1]))))
        .toList();
  }
}
