package org.comity.request.web.links;

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

/// What a draft leads to, for those who work on it.
@Controller
class LinksController {
  private final LinksPages pages;

  LinksController(LinksPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/links")
  Optional<LinksPage> links(Membership me, @PathVariable UUID draft) {
    return pages.page(me, draft);
  }

  @PostMapping("/requests/{draft}/links")
  Optional<Reply> begin(
      Membership me, @PathVariable UUID draft, @RequestParam(defaultValue = "") String to) {
    return pages.begin(me, draft, to);
  }

  @GetMapping("/requests/{draft}/copy")
  Optional<CopyPage> copy(Membership me, @PathVariable UUID draft) {
    return pages.copyForm(me, draft);
  }

  @PostMapping("/requests/{draft}/copies")
  Optional<Reply> copy(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(name = "take", defaultValue = "") List<String> parts) {
    return pages.copy(me, draft, parts);
  }
}
