package org.comity.review.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.comity.form.Address;
import org.comity.form.Question;
import org.comity.form.Refusal;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.comity.form.json.ValueJson;
import org.comity.form.laws.Laws;
import org.comity.form.sheets.SaveAnswer;
import org.comity.form.sheets.SaveAnswer.Outcome;
import org.comity.form.sheets.Saving;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Membership;
import org.comity.review.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Saves one answer that a program sent, by the rules of the pages.
@Component
class AnswerWriting {
  private static final int MOST_CHARACTERS = 250_000;

  private final Saving saving;
  private final Sheets sheets;
  private final Laws laws;
  private final AnswerReplies replies;

  AnswerWriting(Saving saving, Sheets sheets, Laws laws, AnswerReplies replies) {
    this.saving = saving;
    this.sheets = sheets;
    this.laws = laws;
    this.replies = replies;
  }

  ResponseEntity<?> write(
      Membership me, Workspace.Part part, Address address, Precondition.Met given, String json) {
    if (json.length() > MOST_CHARACTERS) {
      return replies.refuse(HttpStatus.CONTENT_TOO_LARGE, "review.api.too-large");
    }
    if (part.evaluation().relevance(address) != Relevance.ASKED) {
      return replies.invalid(List.of(new Refusal("not-asked", Map.of(), "")));
    }
    Question question = part.evaluation().question(address);
    return switch (ValueJson.read(question.type(), json)) {
      case ValueJson.Read.Refused(var refusals) -> replies.invalid(refusals);
      case ValueJson.Read.Accepted(var value) -> saveKnown(me, part, address, given, value);
      case ValueJson.Read.Cleared() -> save(me, part, address, given, null);
    };
  }

  private ResponseEntity<?> saveKnown(
      Membership me, Workspace.Part part, Address address, Precondition.Met given, Value value) {
    List<Refusal> unknown = unknownLaws(me, value);
    return unknown.isEmpty() ? save(me, part, address, given, value) : replies.invalid(unknown);
  }

  private List<Refusal> unknownLaws(Membership me, Value value) {
    var refusals = new ArrayList<Refusal>();
    if (value instanceof Value.Citations(var citations)) {
      for (int i = 0; i < citations.size(); i++) {
        UUID law = citations.get(i).lawId();
        if (law != null && laws.find(me, law).isEmpty()) {
          refusals.add(new Refusal("unknown-law", Map.of(), "[" + i + "].law"));
        }
      }
    }
    return refusals;
  }

  private ResponseEntity<?> save(
      Membership me,
      Workspace.Part part,
      Address address,
      Precondition.Met given,
      @Nullable Value value) {
    var command =
        new SaveAnswer(
            part.sheet().id(), address, given.base(), value, given.language(), given.key());
    Outcome outcome = saving.save(me, part.sheet(), command);
    return replies.of(
        outcome,
        new AnswerReplies.Write(
            address, given.base(), value, sheets.answers(part.sheet()).get(address)));
  }
}
