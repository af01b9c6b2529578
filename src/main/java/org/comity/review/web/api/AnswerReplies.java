package org.comity.review.web.api;

import java.util.List;
import java.util.Objects;
import org.comity.form.Address;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.sheets.SaveAnswer.Outcome;
import org.comity.form.sheets.SavedAnswer;
import org.comity.review.web.Reader;
import org.comity.shell.ApiProblem;
import org.comity.shell.ApiProblems;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What a program is answered about one answer.
@Component
class AnswerReplies {
  private final Reader reader;
  private final ApiProblems problems;

  AnswerReplies(Reader reader, ApiProblems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /// What was wanted and what stands now.
  ///
  /// @param address which answer
  /// @param base on which version
  /// @param value what was to stand
  /// @param standing what stands; null if nothing ever did
  record Write(Address address, int base, @Nullable Value value, @Nullable SavedAnswer standing) {
    /// Whether what stands is what was wanted, or what it was based on.
    boolean good() {
      return standing == null
          || standing.version() == base
          || Objects.equals(standing.value(), value);
    }
  }

  AnswerJson json(SavedAnswer answer) {
    return AnswerJson.of(answer, reader.names(List.of(answer.author())));
  }

  ResponseEntity<?> standing(Address address, @Nullable SavedAnswer saved) {
    AnswerJson json = saved == null ? AnswerJson.none(address) : json(saved);
    return ResponseEntity.ok().eTag(json.tag()).body(json);
  }

  ResponseEntity<?> of(Outcome outcome, Write write) {
    return switch (outcome) {
      case Outcome.Saved(var answer) -> standing(write.address(), answer);
      case Outcome.Unchanged() when write.good() -> standing(write.address(), write.standing());
      case Outcome.Unchanged() -> stale(Objects.requireNonNull(write.standing()));
      case Outcome.Conflict(var theirs, var _) -> stale(theirs);
      case Outcome.Frozen() -> refuse(HttpStatus.CONFLICT, "review.api.submitted");
      case Outcome.NotYours() -> refuse(HttpStatus.FORBIDDEN, "review.api.role-does-not-write");
      case Outcome.Refused(var refusals) -> invalid(refusals);
      case Outcome.KeyUsed() -> refuse(HttpStatus.UNPROCESSABLE_CONTENT, "review.api.key-used");
    };
  }

  /// The answer cannot be taken, for these reasons.
  ResponseEntity<?> invalid(List<Refusal> refusals) {
    List<ApiProblem.Wrong> wrong =
        refusals.stream()
            .map(
                refusal ->
                    ApiProblem.Wrong.in(
                        refusal.field(),
                        refusal.code(),
                        refusal.sentence(reader.words(), reader.language())))
            .toList();
    return ApiProblems.answer(problems.of(422, "review.api.invalid").with(wrong));
  }

  ResponseEntity<?> refuse(HttpStatus status, String words) {
    return ApiProblems.answer(problems.of(status.value(), words));
  }

  ResponseEntity<?> refuse(Precondition.Unmet unmet) {
    return ApiProblems.answer(problems.of(unmet.status(), unmet.words()));
  }

  ResponseEntity<?> notFound() {
    return problems.notFound();
  }

  private ResponseEntity<Object> stale(SavedAnswer theirs) {
    AnswerJson current = json(theirs);
    ApiProblem problem = problems.of(412, "review.api.stale").with(current);
    ResponseEntity<Object> answer = ApiProblems.answer(problem);
    return ResponseEntity.status(answer.getStatusCode())
        .headers(answer.getHeaders())
        .eTag(current.tag())
        .body(problem);
  }
}
