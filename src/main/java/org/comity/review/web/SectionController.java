package org.comity.review.web;

import java.util.Optional;
import org.comity.form.web.Posted;
import org.comity.identity.Membership;
import org.comity.review.ReviewId;
import org.comity.review.Workspaces;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/// A section to be answered. For those who work on its sheet; those whose role may write save.
@Controller
class SectionController {
  private final Workspaces workspaces;
  private final SectionPages pages;
  private final SectionReplies replies;

  SectionController(Workspaces workspaces, SectionPages pages, SectionReplies replies) {
    this.workspaces = workspaces;
    this.pages = pages;
    this.replies = replies;
  }

  /// The whole section as it is at one moment.
  @Transactional
  @GetMapping("/reviews/{review}/{instrument}/sections/{section}")
  Optional<? extends Reply> section(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String section) {
    return ReviewId.of(review)
        .flatMap(id -> workspaces.open(me, id, instrument))
        .flatMap(open -> pages.page(me, open, section, SectionPages.Typed.NOTHING));
  }

  /// All that was sent is kept before anything is answered.
  @Transactional
  @PostMapping("/reviews/{review}/{instrument}/sections/{section}")
  Optional<? extends Reply> save(
      Membership me,
      @PathVariable String review,
      @PathVariable String instrument,
      @PathVariable String section,
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestHeader(name = "X-Background", defaultValue = "false") boolean background) {
    var where = new SectionReplies.Where(review, instrument, section, background);
    return replies.save(
        me, where, Posted.of(parameters), parameters.getFirst("more"), parameters.getFirst("go"));
  }
}
