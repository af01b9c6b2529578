package org.comity.form.laws.web.api;

import java.util.List;
import java.util.Set;
import org.comity.form.Refusal;
import org.comity.form.laws.Law;
import org.comity.form.laws.SaveLaw.Outcome;
import org.comity.identity.PersonNames;
import org.comity.language.Words;
import org.comity.shell.ApiProblem;
import org.comity.shell.ApiProblems;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.IfMatch;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What a program is answered about a law.
@Component
class LawApiReplies {
  private final Words words;
  private final CurrentVisitor current;
  private final PersonNames names;
  private final ApiProblems problems;

  LawApiReplies(Words words, CurrentVisitor current, PersonNames names, ApiProblems problems) {
    this.words = words;
    this.current = current;
    this.names = names;
    this.problems = problems;
  }

  LawRecord json(Law law) {
    return LawRecord.of(law, names.of(Set.of(law.author())).get(law.author()));
  }

  ResponseEntity<?> standing(Law law) {
    LawRecord json = json(law);
    return ResponseEntity.ok().eTag(json.tag()).body(json);
  }

  ResponseEntity<?> of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Saved(Law law) -> standing(law);
      case Outcome.Unchanged(Law law) -> standing(law);
      case Outcome.Conflict(Law theirs, Law mine) -> stale(theirs);
      case Outcome.Refused(List<Refusal> refusals) -> invalid(refusals);
      case Outcome.NotYours notYours -> notFound();
    };
  }

  ResponseEntity<?> invalid(List<Refusal> refusals) {
    List<ApiProblem.Wrong> wrong = refusals.stream().map(this::wrong).toList();
    return ApiProblems.answer(problems.of(422, "form.api.invalid").with(wrong));
  }

  ResponseEntity<?> doesNotWrite() {
    return ApiProblems.answer(problems.of(403, "form.api.role-does-not-write"));
  }

  ResponseEntity<?> refuse(IfMatch.Unmet unmet) {
    return ApiProblems.answer(problems.of(unmet.status(), unmet.words()));
  }

  ResponseEntity<?> notFound() {
    return problems.notFound();
  }

  private ResponseEntity<?> stale(Law theirs) {
    LawRecord standing = json(theirs);
    ApiProblem problem = problems.of(412, "form.api.stale").with(standing);
    ResponseEntity<Object> answer = ApiProblems.answer(problem);
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .eTag(standing.tag())
        .body(problem);
  }

  private ApiProblem.Wrong wrong(Refusal refusal) {
    String sentence = refusal.sentence(words, current.visitor().language());
    return ApiProblem.Wrong.in(refusal.field(), refusal.code(), sentence);
  }
}
