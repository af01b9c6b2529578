package org.comity.identity.web.enrol;

import org.comity.database.Acting;
import org.comity.identity.people.EmailChanges;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Confirming a change of address. Open to whoever has one of its two links.
@Controller
class AddressController {
  private static final String LINK = "/{language:en|fr|es|ar|ru|zh}/new-address/{secret}";

  private final EmailChanges changes;
  private final Words words;
  private final CurrentVisitor current;

  AddressController(EmailChanges changes, Words words, CurrentVisitor current) {
    this.changes = changes;
    this.words = words;
    this.current = current;
  }

  @GetMapping(LINK)
  Reply page(@PathVariable String secret) {
    return Acting.SIGN_IN.call(() -> changes.known(secret))
        ? new AddressPage(say("identity.address.title"), "/new-address/" + secret)
        : told("late");
  }

  @PostMapping(LINK)
  Reply confirm(@PathVariable String secret) {
    return told(
        switch (Acting.SIGN_IN.call(() -> changes.confirm(secret))) {
          case HALF -> "half";
          case CHANGED -> "changed";
          case TAKEN -> "taken";
          case LATE -> "late";
        });
  }

  private ToldPage told(String what) {
    return new ToldPage(
        say("identity.address." + what), say("identity.address." + what + "Text"), "");
  }

  private String say(String key) {
    return words.say(current.visitor().language(), key);
  }
}
