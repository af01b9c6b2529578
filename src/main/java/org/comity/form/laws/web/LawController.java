package org.comity.form.laws.web;

import java.util.Optional;
import java.util.UUID;
import org.comity.form.laws.Laws;
import org.comity.form.web.Parts;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One law of the library. For those of a State who work on answers; whoever writes answers
/// corrects and retires it.
@Controller
class LawController {
  private final Laws laws;
  private final LawPages pages;
  private final LawReplies replies;

  LawController(Laws laws, LawPages pages, LawReplies replies) {
    this.laws = laws;
    this.pages = pages;
    this.replies = replies;
  }

  @GetMapping("/laws/{id}")
  Optional<? extends Reply> law(Membership me, @PathVariable UUID id) {
    return laws.find(me, id).map(law -> pages.page(me, law));
  }

  @GetMapping("/laws/{id}/history")
  Optional<? extends Reply> history(Membership me, @PathVariable UUID id) {
    return laws.find(me, id).map(law -> pages.history(me, law));
  }

  @PostMapping("/laws/{id}")
  Optional<? extends Reply> correct(
      Membership me,
      @PathVariable UUID id,
      @RequestParam int base,
      @RequestParam MultiValueMap<String, String> typed) {
    return laws.find(me, id)
        .flatMap(law -> replies.reply(me, new LawReplies.Form(id, base, new Parts(typed))));
  }

  @PostMapping("/laws/{id}/retirement")
  Optional<? extends Reply> retire(
      Membership me, @PathVariable UUID id, @RequestParam int base, @RequestParam boolean retired) {
    return laws.find(me, id).map(law -> replies.retire(me, law, base, retired));
  }
}
