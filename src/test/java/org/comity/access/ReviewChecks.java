package org.comity.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Reviews;
import org.comity.review.Submissions;
import org.comity.review.SubmitReview;
import org.comity.review.Workspaces;

/// What the lines on reviews and submissions mean.
final class ReviewChecks {
  private final World world;
  private final Reviews reviews;
  private final Workspaces workspaces;
  private final Submissions submissions;

  ReviewChecks(World world) {
    this.world = world;
    this.reviews = world.find(Reviews.class);
    this.workspaces = world.find(Workspaces.class);
    this.submissions = world.find(Submissions.class);
  }

  List<Check> all() {
    return Stream.of(steps(), opening(), submitting(), submitted()).flatMap(List::stream).toList();
  }

  private List<Check> steps() {
    return List.of(
        Check.of("review", "own", "read")
            .orBy("review", "other", "read")
            .sql(world, "SELECT 1 FROM review.review WHERE id = :own")
            .sql(world, "SELECT 1 FROM review.questionnaire WHERE review = :own")
            .service("find", me -> reviews.find(me, id("own")).isPresent())
            .service("list", me -> lists(me, "own")),
        Check.of("review", "other", "read")
            .sql(world, "SELECT 1 FROM review.review WHERE id = :others")
            .sql(world, "SELECT 1 FROM review.questionnaire WHERE review = :others")
            .service("find", me -> reviews.find(me, id("others")).isPresent())
            .service("list", me -> lists(me, "others"))
            .door("any", caller -> reviews.any()));
  }

  private List<Check> opening() {
    return List.of(
        Check.of("sheet", "drafting", "read")
            .service("open", me -> workspaces.open(me, id("own")).isPresent())
            .service("open one", me -> workspaces.open(me, id("own"), "UNTOC").isPresent()),
        Check.of("sheet", "other", "open")
            .sql(world, "SELECT 1 FROM form.opened(:unassigned, :me, now())")
            .sql(world, "SELECT 1 FROM form.opened(:unassigned, :colleague, now())")
            .sql(world, "SELECT 1 FROM form.opened(:foreign, :me, now())")
            .service("a colleague's", me -> workspaces.open(me, id("own_unassigned")).isPresent())
            .service("XB's", me -> workspaces.open(me, id("others")).isPresent()),
        Check.of("review", "other", "open")
            .sql(
                world,
                "INSERT INTO review.review VALUES (:new, :b, 'XB', 9, 'I', '2026-01-01',"
                    + " '2026-06-01', 'drafting', now())")
            .sql(world, "INSERT INTO review.questionnaire VALUES (:own, :new, 'TIP', 1)")
            .door("open", caller -> reviews.open(plan(), Clock.systemUTC()) != null));
  }

  private List<Check> submitting() {
    return List.of(
        Check.of("review", "own", "submit")
            .sql(world, "UPDATE review.review SET step = 'submitted' WHERE id = :own")
            .sql(world, insert("own", "a"))
            .sql(world, "INSERT INTO review.submission_grant VALUES (:own_submission, :a, :b)")
            .sql(
                world,
                "INSERT INTO review.submission_file VALUES (:own_submission, :file, :a, 'n')")
            .service("submit", me -> submits(me, "own")),
        Check.of("review", "other", "submit")
            .sql(world, "UPDATE review.review SET step = 'submitted' WHERE id = :others")
            .sql(world, "UPDATE review.review SET step = 'drafting' WHERE id = :own_submitted")
            .sql(world, insert("others", "b"))
            .sql(world, "INSERT INTO review.submission_grant VALUES (:kept_submission, :b, :a)")
            .sql(
                world,
                "INSERT INTO review.submission_file"
                    + " VALUES (:kept_submission, :foreign_file, :b, 'n')")
            .service("submit XB's", me -> submits(me, "others"))
            .service("submit a colleague's", me -> submits(me, "own_unassigned")));
  }

  private List<Check> submitted() {
    return List.of(
        Check.of("submission", "granted", "read")
            .sql(world, "SELECT 1 FROM review.submission WHERE id = :own_submission")
            .sql(world, "SELECT 1 FROM review.submission WHERE id = :granted_submission")
            .sql(world, "SELECT 1 FROM review.submission_grant WHERE owner = :a")
            .sql(
                world,
                "SELECT 1 FROM review.submission_file WHERE submission = :granted_submission")
            .service("find", me -> submissions.find(me, id("own_submitted")).isPresent())
            .service("find XB's", me -> submissions.find(me, id("others_granted")).isPresent()),
        Check.of("submission", "other", "read")
            .sql(world, "SELECT 1 FROM review.submission WHERE id = :kept_submission")
            .sql(world, "SELECT 1 FROM review.submission_grant WHERE submission = :kept_submission")
            .sql(world, "SELECT 1 FROM review.submission_file WHERE submission = :kept_submission")
            .service("find", me -> submissions.find(me, id("others_kept")).isPresent()));
  }

  private static String insert(String review, String body) {
    return """
    INSERT INTO review.submission VALUES
    (gen_random_uuid(), :%s, :%s, '{}', 'hash', :me, now())
    """
        .formatted(review, body);
  }

  private boolean lists(Membership me, String review) {
    return reviews.list(me).stream().anyMatch(found -> found.id().equals(id(review)));
  }

  private boolean submits(Membership me, String review) {
    return !(submissions.submit(me, new SubmitReview(id(review)))
        instanceof SubmitReview.Outcome.NotYours);
  }

  private static Reviews.Opening plan() {
    LocalDate day = LocalDate.of(2026, 1, 1);
    return new Reviews.Opening(
        World.id("b"), "XB", 1, "I", day, day, List.of("UNTOC"), List.of(World.id("idle")));
  }

  private static ReviewId id(String name) {
    return new ReviewId(World.id(name));
  }
}
