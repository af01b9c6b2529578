package org.comity.review;

import java.util.List;
import java.util.Optional;
import org.comity.form.Finding;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Membership;
import org.comity.review.SubmitReview.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The submissions: freezing a review whole, and reading what was frozen.
@Service
public class Submissions {
  private final Workspaces workspaces;
  private final SubmissionStore store;
  private final Freezing freezing;
  private final Sheets sheets;
  private final Receipts receipts;

  Submissions(
      Workspaces workspaces,
      SubmissionStore store,
      Freezing freezing,
      Sheets sheets,
      Receipts receipts) {
    this.workspaces = workspaces;
    this.store = store;
    this.freezing = freezing;
    this.sheets = sheets;
    this.receipts = receipts;
  }

  /// Submits a review. All of it or nothing: saves under way are waited for, later ones refused.
  @Transactional
  public Outcome submit(Membership me, SubmitReview command) {
    if (!workspaces.allows(me, "review", "own", "submit")) {
      return new Outcome.NotYours();
    }
    Optional<Workspace> seen = workspaces.open(me, command.review());
    if (seen.isEmpty()) {
      return new Outcome.NotYours();
    }
    seen.get().review().questionnaires().forEach(found -> sheets.hold(found.sheet()));
    Workspace open = workspaces.open(me, command.review()).orElseThrow();
    if (open.parts().size() < open.review().questionnaires().size()) {
      return new Outcome.NotYours();
    }
    if (!open.review().drafting()) {
      return new Outcome.Already();
    }
    List<Finding> obstacles = obstacles(open);
    return obstacles.isEmpty()
        ? new Outcome.Submitted(freeze(me, open))
        : new Outcome.Stopped(obstacles);
  }

  /// What stops a submission, in the order of the forms.
  public static List<Finding> obstacles(Workspace open) {
    return open.parts().stream().flatMap(part -> part.evaluation().obstacles().stream()).toList();
  }

  /// The submission of a review, if it is granted to the membership's body.
  @Transactional(readOnly = true)
  public Optional<Submission> find(Membership me, ReviewId review) {
    return workspaces.allows(me, "submission", "granted", "read")
        ? store.find(review, me.body())
        : Optional.empty();
  }

  /// The same by the review's identifier as it stands in an address; empty if that is none.
  @Transactional(readOnly = true)
  public Optional<Submission> find(Membership me, String review) {
    return ReviewId.of(review).flatMap(id -> find(me, id));
  }

  /// Whether the membership sees the review of a submission as well, not only what came of it.
  @Transactional(readOnly = true)
  public boolean leadsToReview(Membership me, Submission submission) {
    return workspaces.allows(me, "review", "other", "read")
        || (submission.body().equals(me.body()) && workspaces.allows(me, "review", "own", "read"));
  }

  /// What stands in a submission.
  public static FrozenReview read(Submission submission) {
    return Freezing.read(submission.frozen());
  }

  /// The files that a submission stands on.
  public static List<SubmittedFile> files(Submission submission) {
    return SubmittedFile.of(read(submission));
  }

  private Submission freeze(Membership me, Workspace open) {
    Submission submission = freezing.freeze(me, open);
    open.parts().forEach(part -> sheets.submit(me, part.sheet().id()));
    store.add(submission);
    receipts.issue(me, submission);
    return submission;
  }
}
