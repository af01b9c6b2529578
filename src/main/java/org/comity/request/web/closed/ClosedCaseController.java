package org.comity.request.web.closed;

import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The encrypted case file of a draft, for those who work on it.
@Controller
class ClosedCaseController {
  private final ClosedCasePages pages;

  ClosedCaseController(ClosedCasePages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/{draft}/closed-case")
  Optional<ClosedCasePage> form(
      Membership me, @PathVariable UUID draft, @RequestParam(defaultValue = "") String wrong) {
    return pages.form(me, draft, wrong);
  }

  @PostMapping("/requests/{draft}/closed-case")
  ResponseEntity<byte[]> file(
      Membership me,
      @PathVariable UUID draft,
      @RequestParam(defaultValue = "") String passphrase,
      @RequestParam(defaultValue = "") String again) {
    return pages.file(me, draft, passphrase, again);
  }
}
