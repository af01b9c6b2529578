package org.comity.review.web.question;

import java.util.Map;
import java.util.Optional;
import org.comity.form.Address;
import org.comity.form.web.FieldName;
import org.comity.form.web.Parts;
import org.comity.form.web.Posted;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspace;
import org.comity.review.Workspaces;
import org.comity.review.web.Sending;
import org.comity.review.web.Sent;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One question to be answered. For those who work on its sheet; those whose role may write save.
@Controller
class QuestionController {
  private final Workspaces workspaces;
  private final Sending sending;
  private final QuestionReplies replies;

  QuestionController(Workspaces workspaces, Sending sending, QuestionReplies replies) {
    this.workspaces = workspaces;
    this.sending = sending;
    this.replies = replies;
  }

  @GetMapping("/reviews/{review}/{instrument}/questions/{field}")
  Optional<? extends Reply> question(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String field) {
    return open(me, review, instrument)
        .flatMap(open -> known(open, field).map(address -> replies.page(me, open, address)));
  }

  @PostMapping("/reviews/{review}/{instrument}/questions/{field}")
  Optional<? extends Reply> save(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String field,
      @RequestParam MultiValueMap<String, String> parameters) {
    return open(me, review, instrument)
        .flatMap(open -> known(open, field).map(address -> save(me, open, address, parameters)));
  }

  private Optional<Workspace> open(Membership me, String review, String instrument) {
    return ReviewId.of(review).flatMap(id -> workspaces.open(me, id, instrument));
  }

  static Optional<Address> known(Workspace open, String field) {
    return FieldName.of(field + ":")
        .map(FieldName::address)
        .filter(address -> open.parts().getFirst().evaluation().addresses().contains(address));
  }

  private Reply save(
      Membership me, Workspace before, Address address, MultiValueMap<String, String> parameters) {
    Workspace.Part part = before.parts().getFirst();
    Sent sent = sending.send(me, part, only(address, Posted.of(parameters)));
    Workspace after = workspaces.open(me, before.review().id(), part.instrument()).orElse(before);
    var onward = new QuestionReplies.Onward(parameters.getFirst("go"), parameters.getFirst("more"));
    return replies.reply(me, after, address, sent, onward);
  }

  private static Posted only(Address address, Posted posted) {
    Parts own = posted.fields().get(address);
    return new Posted(own == null ? Map.of() : Map.of(address, own));
  }
}
