package org.comity.request.web.papers;

import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The documents of a draft, for those who work on it.
@Controller
class PapersController {
  private final PapersPages pages;

  PapersController(PapersPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/papers")
  Optional<PapersPage> papers(
      Membership me, @PathVariable UUID draft, @RequestParam(defaultValue = "") String language) {
    return pages.page(me, draft, language);
  }

  @GetMapping("/requests/{draft}/papers/{paper}.{format}")
  ResponseEntity<byte[]> file(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String paper,
      @PathVariable String format,
      @RequestParam(defaultValue = "") String language) {
    return pages.file(me, draft, new PapersPages.Wanted(paper, format, language));
  }

  @GetMapping("/requests/{draft}/case.json")
  ResponseEntity<byte[]> caseFile(Membership me, @PathVariable UUID draft) {
    return pages.caseFile(me, draft);
  }
}
