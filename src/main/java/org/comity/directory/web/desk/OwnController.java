package org.comity.directory.web.desk;

import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The entries of a State, for those who keep them; for others nothing is here.
@Controller
@RequestMapping("/directory/own")
class OwnController {
  private final OwnPages pages;

  OwnController(OwnPages pages) {
    this.pages = pages;
  }

  @GetMapping
  Optional<OwnPage> own(Membership me, @RequestParam(defaultValue = "") String saved) {
    return pages.page(me, saved);
  }

  @PostMapping("/authorities/{authority}/confirmation")
  Optional<Reply> confirm(Membership me, @PathVariable String authority) {
    return pages.confirm(me, authority);
  }
}
