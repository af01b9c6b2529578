package org.comity.review.web.api;

import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspaces;
import org.comity.review.web.Reader;
import org.comity.shell.ApiProblems;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What the answers of a questionnaire lead to. For those who work on its sheet.
@RestController
class EvaluationApi {
  private final Workspaces workspaces;
  private final Reader reader;
  private final ApiProblems problems;

  EvaluationApi(Workspaces workspaces, Reader reader, ApiProblems problems) {
    this.workspaces = workspaces;
    this.reader = reader;
    this.problems = problems;
  }

  @GetMapping("/api/v1/reviews/{review}/questionnaires/{instrument}/evaluation")
  ResponseEntity<?> evaluation(
      Membership me, @PathVariable String review, @PathVariable String instrument) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id, instrument))
        .<ResponseEntity<?>>map(
            open -> ResponseEntity.ok(EvaluationJson.of(open.parts().getFirst(), reader)))
        .orElseGet(problems::notFound);
  }
}
