package org.comity.review.web.api;

import java.util.List;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Reviews;
import org.comity.shell.ApiProblems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The reviews whose steps the membership of the token may see. For every token.
@RestController
class ReviewsApi {
  private final Reviews reviews;
  private final ApiProblems problems;

  ReviewsApi(Reviews reviews, ApiProblems problems) {
    this.reviews = reviews;
    this.problems = problems;
  }

  /// Reviews, the next date first.
  record Listed(List<ReviewJson> reviews) {}

  @GetMapping("/api/v1/reviews")
  Listed all(Membership me) {
    return new Listed(reviews.list(me).stream().map(ReviewJson::of).toList());
  }

  @GetMapping("/api/v1/reviews/{review}")
  ResponseEntity<?> one(Membership me, @PathVariable String review) {
    return ReviewId.of(review)
        .flatMap(id -> reviews.find(me, id))
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(ReviewJson.of(found)))
        .orElseGet(problems::notFound);
  }
}
