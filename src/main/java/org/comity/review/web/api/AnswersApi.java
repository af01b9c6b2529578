package org.comity.review.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.form.sheets.SavedAnswer;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/// The answers of a questionnaire, one by one, each with its version as `ETag`. For those who work
/// on its sheet; those whose role may write change them.
@RestController
class AnswersApi {
  private static final String ALL = "/api/v1/reviews/{review}/questionnaires/{instrument}/answers";
  private static final String ONE = ALL + "/{question}";
  private static final String REPEATED = ONE + "/{path}";

  private final Workspaces workspaces;
  private final AnswerWriting writing;
  private final AnswerReplies replies;

  AnswersApi(Workspaces workspaces, AnswerWriting writing, AnswerReplies replies) {
    this.workspaces = workspaces;
    this.writing = writing;
    this.replies = replies;
  }

  /// The answers of a questionnaire.
  record Answers(List<AnswerJson> answers) {}

  /// An answer of an open questionnaire.
  record Found(Workspace.Part part, Address address) {
    @Nullable SavedAnswer saved() {
      return part.saved().get(address);
    }
  }

  @GetMapping(ALL)
  ResponseEntity<?> all(
      Membership me, @PathVariable String review, @PathVariable String instrument) {
    return open(me, review, instrument)
        .<ResponseEntity<?>>map(part -> ResponseEntity.ok(answers(part)))
        .orElseGet(replies::notFound);
  }

  @GetMapping({ONE, REPEATED})
  ResponseEntity<?> one(Membership me, @PathVariable Map<String, String> where) {
    return find(me, where)
        .<ResponseEntity<?>>map(found -> replies.standing(found.address(), found.saved()))
        .orElseGet(replies::notFound);
  }

  @PutMapping(
      path = {ONE, REPEATED},
      consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> write(
      Membership me,
      @PathVariable Map<String, String> where,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestHeader(name = "Content-Language", required = false) @Nullable String language,
      @RequestBody byte[] answer) {
    var given = Precondition.of(match, key, language, me.language());
    return write(me, where, given, new String(answer, StandardCharsets.UTF_8));
  }

  @DeleteMapping({ONE, REPEATED})
  ResponseEntity<?> takeAway(
      Membership me,
      @PathVariable Map<String, String> where,
      @RequestHeader(name = "If-Match", required = false) @Nullable String match,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
    return write(me, where, Precondition.of(match, key, null, me.language()), "null");
  }

  private ResponseEntity<?> write(
      Membership me, Map<String, String> where, Precondition given, String answer) {
    return find(me, where)
        .<ResponseEntity<?>>map(
            found ->
                switch (given) {
                  case Precondition.Unmet unmet -> replies.refuse(unmet);
                  case Precondition.Met met ->
                      writing.write(me, found.part(), found.address(), met, answer);
                })
        .orElseGet(replies::notFound);
  }

  private Optional<Found> find(Membership me, Map<String, String> where) {
    var address = new Address(where.getOrDefault("question", ""), where.getOrDefault("path", ""));
    return open(me, where.getOrDefault("review", ""), where.getOrDefault("instrument", ""))
        .map(part -> new Found(part, address))
        .filter(AnswersApi::hasPlace);
  }

  private static boolean hasPlace(Found found) {
    return found.saved() != null || found.part().evaluation().addresses().contains(found.address());
  }

  private Optional<Workspace.Part> open(Membership me, String review, String instrument) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id, instrument))
        .map(workspace -> workspace.parts().getFirst());
  }

  private Answers answers(Workspace.Part part) {
    return new Answers(
        part.saved().values().stream()
            .sorted(Comparator.comparing(SavedAnswer::address))
            .map(replies::json)
            .toList());
  }
}
