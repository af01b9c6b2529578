package org.comity.review.web.team;

import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Reviews;
import org.comity.review.reminders.Reminders;
import org.comity.review.web.Addresses;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Whether somebody wants to be reminded of a review's deadline. Each for herself.
@Controller
class RemindersController {
  private final Reviews reviews;
  private final Reminders reminders;

  RemindersController(Reviews reviews, Reminders reminders) {
    this.reviews = reviews;
    this.reminders = reminders;
  }

  @PostMapping("/reviews/{review}/reminders")
  Optional<? extends Reply> mute(
      Membership me, @PathVariable String review, @RequestParam boolean muted) {
    return ReviewId.of(review)
        .flatMap(id -> reviews.find(me, id))
        .map(
            found -> {
              reminders.mute(me, found.id(), muted);
              return new SeeOther(Addresses.review(found.id()));
            });
  }
}
