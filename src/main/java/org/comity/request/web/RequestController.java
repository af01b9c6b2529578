package org.comity.request.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// A request that is being drafted, for those who work on it; for everybody else nothing is here.
@Controller
class RequestController {
  private final RequestPages pages;

  RequestController(RequestPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}")
  Optional<RequestPage> request(Membership me, @PathVariable UUID draft) {
    return pages.page(me, draft);
  }

  @PostMapping("/requests/{draft}/items")
  Optional<Reply> add(
      Membership me, @PathVariable UUID draft, @RequestParam(defaultValue = "") String kind) {
    return pages.add(me, draft, kind);
  }

  @PostMapping("/requests/{draft}/items/{item}/removal")
  Optional<Reply> takeAway(Membership me, @PathVariable UUID draft, @PathVariable String item) {
    return pages.takeAway(me, draft, item);
  }

  @PostMapping("/requests/{draft}/members")
  Optional<Reply> members(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(name = "person", defaultValue = "") List<String> persons) {
    return pages.members(me, draft, persons);
  }

  @PostMapping("/requests/{draft}/removal")
  Optional<Reply> remove(Membership me, @PathVariable UUID draft) {
    return pages.remove(me, draft);
  }
}
