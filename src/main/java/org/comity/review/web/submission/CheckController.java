package org.comity.review.web.submission;

import java.util.Optional;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Submissions;
import org.comity.review.SubmitReview;
import org.comity.review.Workspaces;
import org.comity.review.web.Addresses;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Checking all answers, for those who work on the review; submitting, for the focal point.
@Controller
class CheckController {
  private final Workspaces workspaces;
  private final Submissions submissions;
  private final CheckPages pages;

  CheckController(Workspaces workspaces, Submissions submissions, CheckPages pages) {
    this.workspaces = workspaces;
    this.submissions = submissions;
    this.pages = pages;
  }

  @GetMapping("/reviews/{review}/check")
  Optional<? extends Reply> check(Membership me, @PathVariable String review) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id))
        .map(open -> pages.page(me, open, false));
  }

  @FreshFactor
  @PostMapping("/reviews/{review}/submission")
  Optional<? extends Reply> submit(Membership me, @PathVariable String review) {
    return ReviewId.of(review).flatMap(id -> submit(me, id));
  }

  private Optional<? extends Reply> submit(Membership me, ReviewId id) {
    return switch (submissions.submit(me, new SubmitReview(id))) {
      case SubmitReview.Outcome.Submitted submitted -> done(id);
      case SubmitReview.Outcome.Already already -> done(id);
      case SubmitReview.Outcome.Stopped stopped ->
          workspaces.open(me, id).map(open -> pages.page(me, open, true));
      case SubmitReview.Outcome.NotYours notYours -> Optional.empty();
    };
  }

  private static Optional<Reply> done(ReviewId id) {
    return Optional.of(new SeeOther(Addresses.review(id) + "/receipt"));
  }
}
