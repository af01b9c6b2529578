package org.comity.review;

import java.util.Map;
import org.comity.audit.Trail;
import org.comity.identity.Membership;
import org.springframework.stereotype.Component;

/// What is written down when a review is submitted, and the letter with the receipt: both in the
/// transaction of the submission.
@Component
class Receipts {
  private final Trail trail;
  private final ReviewLetters letters;

  Receipts(Trail trail, ReviewLetters letters) {
    this.trail = trail;
    this.letters = letters;
  }

  void issue(Membership me, Submission submission) {
    trail.record(
        "submit-review",
        "review/" + submission.review(),
        Map.of("submission", submission.id().toString(), "sha256", submission.sha256()));
    letters.receipt(me, Receipt.of(submission));
  }
}
