package org.comity.request.web;

import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The versions of a draft, for those who work on it.
@Controller
class DraftVersionsController {
  private final DraftVersions pages;

  DraftVersionsController(DraftVersions pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/history")
  Optional<HistoryPage> history(Membership me, @PathVariable UUID draft) {
    return pages.page(me, draft);
  }

  @PostMapping("/requests/{draft}/history/{version}")
  Optional<Reply> restore(Membership me, @PathVariable UUID draft, @PathVariable int version) {
    return pages.restore(me, draft, version);
  }
}
