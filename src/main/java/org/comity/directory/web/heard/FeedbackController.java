package org.comity.directory.web.heard;

import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What readers tell of entries, for everybody who acts for a body; the answers, for their State.
@Controller
class FeedbackController {
  private final FeedbackPages pages;

  FeedbackController(FeedbackPages pages) {
    this.pages = pages;
  }

  @GetMapping("/directory/authorities/{authority}/feedback")
  Optional<FeedbackPage> told(
      Membership me,
      @PathVariable String authority,
      @RequestParam(defaultValue = "false") boolean saved) {
    return pages.told(me, authority, saved);
  }

  @PostMapping("/directory/authorities/{authority}/feedback")
  Optional<Reply> tell(
      Membership me,
      @PathVariable String authority,
      @RequestParam(defaultValue = "") String words) {
    return pages.tell(me, authority, words);
  }

  @GetMapping("/directory/own/feedback")
  Optional<FeedbackPage> own(Membership me, @RequestParam(defaultValue = "false") boolean saved) {
    return pages.own(me, saved);
  }

  @PostMapping("/directory/own/feedback/{feedback}/answer")
  Optional<Reply> answer(
      Membership me, @PathVariable UUID feedback, @RequestParam(defaultValue = "") String words) {
    return pages.answer(me, feedback, words);
  }
}
