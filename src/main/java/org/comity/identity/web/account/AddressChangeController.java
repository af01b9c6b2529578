package org.comity.identity.web.account;

import java.util.Optional;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.identity.people.EmailChanges;
import org.comity.identity.people.Invite;
import org.comity.language.Words;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Asking for a new address of one's own. For everybody who is signed in.
@Controller
class AddressChangeController {
  private final EmailChanges changes;
  private final Words words;

  AddressChangeController(EmailChanges changes, Words words) {
    this.changes = changes;
    this.words = words;
  }

  @GetMapping("/account/address")
  Page page(Membership me) {
    return page(me, "", Optional.empty());
  }

  @FreshFactor
  @PostMapping("/account/address")
  Reply change(Membership me, @RequestParam String email) {
    return changes
        .begin(me, email)
        .<Reply>map(wrong -> page(me, email, Optional.of(wrong)))
        .orElseGet(() -> new SeeOther("/account/address"));
  }

  private AddressChangePage page(Membership me, String typed, Optional<Invite.Wrong> wrong) {
    return new AddressChangePage(
        words.say(me.language(), "identity.address.change"),
        wrong.stream()
            .map(why -> new Problem("email", words.say(me.language(), why.words())))
            .toList(),
        typed,
        changes.waiting(me).orElse(""));
  }
}
