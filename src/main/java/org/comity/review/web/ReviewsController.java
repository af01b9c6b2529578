package org.comity.review.web;

import java.time.Clock;
import java.time.LocalDate;
import org.comity.identity.BodyNames;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.review.Review;
import org.comity.review.Reviews;
import org.comity.shell.Page;
import org.comity.shell.Status;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of reviews. For every member of a State, for its own; for the secretariat, all.
@Controller
class ReviewsController {
  private final Reviews reviews;
  private final BodyNames bodies;
  private final Reader reader;
  private final Clock clock;

  ReviewsController(Reviews reviews, BodyNames bodies, Reader reader, Clock clock) {
    this.reviews = reviews;
    this.bodies = bodies;
    this.reader = reader;
    this.clock = clock;
  }

  @GetMapping("/reviews")
  Page list(Membership me) {
    boolean steps = me.role() == Role.SECRETARIAT;
    return new ReviewsPage(
        reader.say("review.list.title"),
        steps,
        reviews.list(me).stream().map(review -> line(review, steps)).toList());
  }

  private ReviewsPage.Line line(Review review, boolean steps) {
    String theme =
        reader.say(
            "review.list.line",
            "state",
            bodies.name(review.state(), reader.language()),
            "cluster",
            review.cluster(),
            "theme",
            reader.cluster(review.cluster()));
    var instruments =
        review.questionnaires().stream()
            .map(questionnaire -> reader.instrument(questionnaire.instrument()))
            .toList();
    return new ReviewsPage.Line(
        theme,
        reader.visitor().formats().list(instruments),
        reader.visitor().formats().date(review.due()),
        status(review),
        steps ? "" : "/reviews/" + review.id());
  }

  private Status status(Review review) {
    if (!review.drafting()) {
      return Status.SUBMITTED;
    }
    LocalDate today = LocalDate.now(clock.withZone(Reviews.SEAT));
    return today.isAfter(review.due()) ? Status.LATE : Status.IN_PROGRESS;
  }
}
