package org.comity.request.web.basis;

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

/// On what a draft rests, for those who work on it.
@Controller
class BasisController {
  private final BasisPages pages;

  BasisController(BasisPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/basis")
  Optional<BasisPage> basis(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "false") boolean saved) {
    return pages.page(me, draft, saved);
  }

  @PostMapping("/requests/{draft}/basis")
  Optional<Reply> choose(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam MultiValueMap<String, String> sent) {
    return pages.choose(me, draft, version, sent);
  }
}
