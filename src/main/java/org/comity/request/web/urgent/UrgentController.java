package org.comity.request.web.urgent;

import java.util.Map;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The short way to a request for preservation, for those who draft requests.
@Controller
class UrgentController {
  private final UrgentPages pages;

  UrgentController(UrgentPages pages) {
    this.pages = pages;
  }

  @GetMapping("/requests/urgent")
  Optional<UrgentPage> form(Membership me) {
    return pages.form(me);
  }

  @PostMapping("/requests/urgent")
  Optional<Reply> make(Membership me, @RequestParam Map<String, String> sent) {
    return pages.make(me, sent);
  }
}
