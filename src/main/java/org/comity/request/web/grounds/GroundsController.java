package org.comity.request.web.grounds;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Why a draft may be refused, for those who work on it.
@Controller
class GroundsController {
  private final GroundsPages pages;

  GroundsController(GroundsPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/grounds")
  Optional<GroundsPage> grounds(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "false") boolean saved) {
    return pages.page(me, draft, saved);
  }

  @PostMapping("/requests/{draft}/grounds")
  Optional<Reply> answer(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam Map<String, String> sent) {
    return pages.answer(me, draft, version, sent);
  }
}
