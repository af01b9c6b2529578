package org.comity.review.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.form.Address;
import org.comity.form.Question;
import org.comity.form.Refusal;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.comity.form.sheets.SaveAnswer;
import org.comity.form.sheets.SaveAnswer.Outcome;
import org.comity.form.sheets.Saving;
import org.comity.form.web.CitedLaws;
import org.comity.form.web.Parts;
import org.comity.form.web.Posted;
import org.comity.form.web.ReadAnswer;
import org.comity.identity.Membership;
import org.comity.review.Workspace;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Saves the fields that a page sent: each on its own, so that one that cannot be taken holds up no
/// other.
@Component
public class Sending {
  private final Saving saving;
  private final CitedLaws laws;

  Sending(Saving saving, CitedLaws laws) {
    this.saving = saving;
    this.laws = laws;
  }

  /// Saves what a page sent for one questionnaire.
  public Sent send(Membership me, Workspace.Part part, Posted posted) {
    Map<Address, List<Refusal>> refused = new LinkedHashMap<>();
    Map<Address, Outcome> outcomes = new LinkedHashMap<>();
    posted
        .fields()
        .forEach(
            (address, parts) -> {
              if (part.definition().question(address.question()).isPresent()) {
                send(me, part, posted, address, parts, refused, outcomes);
              }
            });
    return new Sent(posted, refused, outcomes);
  }

  private void send(
      Membership me,
      Workspace.Part part,
      Posted posted,
      Address address,
      Parts parts,
      Map<Address, List<Refusal>> refused,
      Map<Address, Outcome> outcomes) {
    Question question = part.evaluation().question(address);
    if (part.evaluation().relevance(address) != Relevance.ASKED) {
      refused.put(address, List.of(new Refusal("not-asked", Map.of(), "")));
      return;
    }
    CitedLaws.Found found = laws.find(me, parts);
    ReadAnswer read = ReadAnswer.of(question.type(), found.parts());
    if (!found.refusals().isEmpty() || !read.refusals().isEmpty()) {
      refused.put(address, found.refusals().isEmpty() ? read.refusals() : found.refusals());
      return;
    }
    switch (save(me, part, posted, address, read.value())) {
      case Outcome.Refused(var refusals) -> refused.put(address, refusals);
      case Outcome outcome -> outcomes.put(address, outcome);
    }
  }

  private Outcome save(
      Membership me, Workspace.Part part, Posted posted, Address address, @Nullable Value value) {
    return saving.save(
        me,
        part.sheet(),
        new SaveAnswer(
            part.sheet().id(),
            address,
            posted.base(address),
            value,
            me.language(),
            posted.key(address)));
  }
}
