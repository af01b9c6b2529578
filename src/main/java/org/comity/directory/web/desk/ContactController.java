package org.comity.directory.web.desk;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Corrects how an authority is reached. For those of a State who may edit its entries; for others
/// nothing is here.
@Controller
@RequestMapping("/directory/own")
class ContactController {
  private final ContactPages pages;

  ContactController(ContactPages pages) {
    this.pages = pages;
  }

  @GetMapping("/authorities/{authority}/contacts/{contact}")
  Optional<ContactFormPage> form(
      Membership me, @PathVariable String authority, @PathVariable String contact) {
    return pages.form(me, authority, contact);
  }

  @PostMapping("/authorities/{authority}/contacts/{contact}")
  Optional<Reply> change(
      Membership me,
      @PathVariable String authority,
      @PathVariable String contact,
      @RequestParam Map<String, String> sent) {
    return pages.change(me, authority, contact, sent);
  }

  @PostMapping("/changes/{change}/confirmation")
  Optional<Reply> confirm(Membership me, @PathVariable UUID change) {
    return pages.confirm(me, change);
  }

  @PostMapping("/changes/{change}/withdrawal")
  Optional<Reply> withdraw(Membership me, @PathVariable UUID change) {
    return pages.withdraw(me, change);
  }
}
