package org.comity.request.web.deadlines;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The periods of a draft, for those who work on it.
@Controller
class DeadlinesController {
  private final DeadlinesPages pages;

  DeadlinesController(DeadlinesPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/deadlines")
  Optional<DeadlinesPage> deadlines(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "false") boolean saved) {
    return pages.page(me, draft, saved);
  }

  @PostMapping("/requests/{draft}/deadlines")
  Optional<Reply> enter(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "-1") int version,
      @RequestParam Map<String, String> sent) {
    return pages.enter(me, draft, version, sent);
  }

  @GetMapping("/requests/{draft}/deadlines.ics")
  ResponseEntity<byte[]> calendar(Membership me, @PathVariable UUID draft) {
    return pages.calendar(me, draft);
  }
}
