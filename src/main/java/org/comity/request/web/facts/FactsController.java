package org.comity.request.web.facts;

import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The facts of a draft, for those who work on it.
@Controller
class FactsController {
  private final FactsPages pages;

  FactsController(FactsPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/facts")
  Optional<FactsPage> facts(
      Membership me, @PathVariable UUID draft, @RequestParam(defaultValue = "-1") int before) {
    return pages.page(me, draft, before);
  }

  @GetMapping("/requests/{draft}/new-fact")
  Optional<FactPage> form(Membership me, @PathVariable UUID draft) {
    return pages.form(me, draft);
  }

  @PostMapping("/requests/{draft}/facts")
  Optional<Reply> add(
      Membership me, @PathVariable UUID draft, @RequestParam MultiValueMap<String, String> sent) {
    return pages.add(me, draft, sent);
  }

  @GetMapping("/requests/{draft}/facts/{fact}")
  Optional<FactPage> fact(Membership me, @PathVariable UUID draft, @PathVariable String fact) {
    return pages.form(me, draft, fact);
  }

  @PostMapping("/requests/{draft}/facts/{fact}")
  Optional<Reply> change(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String fact,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam MultiValueMap<String, String> sent) {
    return pages.change(me, draft, fact, version, sent);
  }

  @PostMapping("/requests/{draft}/facts/{fact}/place")
  Optional<Reply> move(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String fact,
      @RequestParam(defaultValue = "") String to) {
    return pages.move(me, draft, fact, to);
  }

  @PostMapping("/requests/{draft}/facts/{fact}/removal")
  Optional<Reply> remove(Membership me, @PathVariable UUID draft, @PathVariable String fact) {
    return pages.remove(me, draft, fact);
  }

  @PostMapping("/requests/{draft}/facts-order")
  Optional<Reply> order(Membership me, @PathVariable UUID draft) {
    return pages.order(me, draft);
  }

  @PostMapping("/requests/{draft}/facts-proof")
  Optional<Reply> tie(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam MultiValueMap<String, String> sent) {
    return pages.tie(me, draft, version, sent);
  }

  @PostMapping("/requests/{draft}/facts-before")
  Optional<Reply> restore(
      Membership me, @PathVariable UUID draft, @RequestParam(defaultValue = "-1") int version) {
    return pages.restore(me, draft, version);
  }
}
