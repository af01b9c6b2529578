package org.comity.request.web;

import java.util.Map;
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

/// A part of a draft to be filled in, for those who work on it.
@Controller
class DraftPartController {
  private final DraftParts pages;
  private final DraftConflicts conflicts;

  DraftPartController(DraftParts pages, DraftConflicts conflicts) {
    this.pages = pages;
    this.conflicts = conflicts;
  }

  @GetMapping("/requests/{draft}/sections/{name}")
  Optional<SectionPage> section(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean saved) {
    return pages.page(me, new DraftParts.Which(draft, false, name), saved);
  }

  @PostMapping("/requests/{draft}/sections/{name}")
  Optional<Reply> saveSection(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String name,
      @RequestParam MultiValueMap<String, String> sent) {
    return pages.save(me, new DraftParts.Which(draft, false, name), sent);
  }

  @GetMapping("/requests/{draft}/items/{name}")
  Optional<SectionPage> item(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean saved) {
    return pages.page(me, new DraftParts.Which(draft, true, name), saved);
  }

  @PostMapping("/requests/{draft}/items/{name}")
  Optional<Reply> saveItem(
      Membership me,
      @PathVariable UUID draft,
      @PathVariable String name,
      @RequestParam MultiValueMap<String, String> sent) {
    return pages.save(me, new DraftParts.Which(draft, true, name), sent);
  }

  @PostMapping("/requests/{draft}/conflict")
  Optional<Reply> decide(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam int version,
      @RequestParam Map<String, String> sent) {
    return conflicts.decide(me, draft, version, sent);
  }
}
