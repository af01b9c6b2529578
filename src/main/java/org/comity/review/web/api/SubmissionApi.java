package org.comity.review.web.api;

import java.net.URI;
import java.util.List;
import org.comity.document.Renderings;
import org.comity.form.Finding;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Submission;
import org.comity.review.Submissions;
import org.comity.review.SubmitReview;
import org.comity.review.web.Reader;
import org.comity.shell.ApiProblem;
import org.comity.shell.ApiProblems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Submitting, for a token that may submit of a focal point; what was submitted, for the bodies to
/// which it is granted.
@RestController
class SubmissionApi {
  private static final String HERE = "/api/v1/reviews/{review}/submission";

  private final Submissions submissions;
  private final Renderings renderings;
  private final Reader reader;
  private final ApiProblems problems;

  SubmissionApi(
      Submissions submissions, Renderings renderings, Reader reader, ApiProblems problems) {
    this.submissions = submissions;
    this.renderings = renderings;
    this.reader = reader;
    this.problems = problems;
  }

  @GetMapping(HERE)
  ResponseEntity<?> receipt(Membership me, @PathVariable String review) {
    return submissions
        .find(me, review)
        .<ResponseEntity<?>>map(found -> ResponseEntity.ok(json(found)))
        .orElseGet(problems::notFound);
  }

  @FreshFactor
  @PostMapping(HERE)
  ResponseEntity<?> submit(Membership me, @PathVariable String review) {
    return ReviewId.of(review)
        .<ResponseEntity<?>>map(id -> submit(me, id))
        .orElseGet(problems::notFound);
  }

  private ResponseEntity<?> submit(Membership me, ReviewId id) {
    return switch (submissions.submit(me, new SubmitReview(id))) {
      case SubmitReview.Outcome.Submitted(var submission) ->
          ResponseEntity.created(URI.create(SubmissionJson.address(id))).body(json(submission));
      case SubmitReview.Outcome.Already() ->
          ApiProblems.answer(problems.of(409, "review.api.already-submitted"));
      case SubmitReview.Outcome.Stopped(var obstacles) -> stopped(obstacles);
      case SubmitReview.Outcome.NotYours() -> problems.notFound();
    };
  }

  private ResponseEntity<?> stopped(List<Finding> obstacles) {
    List<ApiProblem.Wrong> wrong = obstacles.stream().map(this::wrong).toList();
    return ApiProblems.answer(problems.of(422, "review.api.stopped").with(wrong));
  }

  private ApiProblem.Wrong wrong(Finding finding) {
    return new ApiProblem.Wrong(
        finding.code(),
        finding.sentence(reader.words(), reader.language()),
        "",
        finding.address().question(),
        finding.address().path());
  }

  private SubmissionJson json(Submission submission) {
    return SubmissionJson.of(submission, renderings::offers);
  }
}
