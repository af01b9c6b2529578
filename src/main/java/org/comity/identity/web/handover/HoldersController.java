package org.comity.identity.web.handover;

import java.util.Optional;
import org.comity.identity.Membership;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who holds the accounts of States, for the secretariat; for others nothing is here.
@Controller
class HoldersController {
  private final HoldersPages pages;

  HoldersController(HoldersPages pages) {
    this.pages = pages;
  }

  @GetMapping("/people/holders")
  Optional<HoldersPage> holders(Membership me, @RequestParam(defaultValue = "") String only) {
    return pages.page(me, only.equals("without"));
  }
}
