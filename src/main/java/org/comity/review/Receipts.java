package org.comity.review;

import java.util.Map;
import org.comity.audit.Trail;
import org.comity.file.FileId;
import org.comity.file.Files;
import org.comity.identity.Membership;
import org.springframework.stereotype.Component;

/// What a submission brings with it, in its transaction: its files can no longer be taken away, it
/// is written down, and the letter with the receipt goes.
@Component
class Receipts {
  private final Files files;
  private final Trail trail;
  private final ReviewLetters letters;

  Receipts(Files files, Trail trail, ReviewLetters letters) {
    this.files = files;
    this.trail = trail;
    this.letters = letters;
  }

  void issue(Membership me, Submission submission) {
    Submissions.files(submission)
        .forEach(submitted -> files.freeze(new FileId(submitted.file().id())));
    trail.record(
        "submit-review",
        "review/" + submission.review(),
        Map.of("submission", submission.id().toString(), "sha256", submission.sha256()));
    letters.receipt(me, Receipt.of(submission));
  }
}
