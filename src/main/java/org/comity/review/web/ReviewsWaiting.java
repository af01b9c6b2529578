package org.comity.review.web;

import java.util.List;
import org.comity.form.Progress;
import org.comity.identity.BodyNames;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.review.Review;
import org.comity.review.Reviews;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.shell.WaitingForMe;
import org.springframework.stereotype.Component;

/// The reviews on the start page: those that wait for the answers of the person who is signed in.
@Component
class ReviewsWaiting implements WaitingForMe {
  private final CurrentMembership current;
  private final Reviews reviews;
  private final Workspaces workspaces;
  private final BodyNames bodies;
  private final Reader reader;

  ReviewsWaiting(
      CurrentMembership current,
      Reviews reviews,
      Workspaces workspaces,
      BodyNames bodies,
      Reader reader) {
    this.current = current;
    this.reviews = reviews;
    this.workspaces = workspaces;
    this.bodies = bodies;
    this.reader = reader;
  }

  @Override
  public List<Waiting> waiting() {
    return current.membership().map(this::waiting).orElse(List.of());
  }

  private List<Waiting> waiting(Membership me) {
    return reviews.list(me).stream()
        .filter(Review::drafting)
        .flatMap(review -> workspaces.open(me, review.id()).map(this::waiting).stream())
        .toList();
  }

  private Waiting waiting(Workspace open) {
    Review review = open.review();
    Progress progress = open.progress();
    String state = bodies.name(review.state(), reader.language());
    return new Waiting(
        reader.say(
            "review.list.line",
            "state",
            state,
            "cluster",
            review.cluster(),
            "theme",
            reader.cluster(review.cluster())),
        reader.say("shell.progress.done", "done", progress.answered(), "all", progress.asked()),
        reader.say("review.start.continue"),
        Addresses.review(review.id()),
        review.due());
  }
}
