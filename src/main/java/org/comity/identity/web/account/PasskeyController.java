package org.comity.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.web.passkey.Passkeys;
import org.comity.language.Words;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Adding and removing one's own passkeys. For everybody who is signed in.
@Controller
class PasskeyController {
  private final Passkeys passkeys;
  private final Persons persons;
  private final Words words;

  PasskeyController(Passkeys passkeys, Persons persons, Words words) {
    this.passkeys = passkeys;
    this.persons = persons;
    this.words = words;
  }

  @FreshFactor
  @GetMapping("/account/passkeys")
  Page page(Membership me) {
    return new PasskeyPage(words.say(me.language(), "identity.passkey.add"), false);
  }

  @PostMapping(path = "/account/passkeys/asked", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> ask(Membership me, HttpServletRequest request) {
    return ResponseEntity.ok(
        passkeys.askForNew(me.person(), persons.email(me), me.name(), request));
  }

  @FreshFactor
  @PostMapping("/account/passkeys")
  Reply add(
      Membership me,
      @RequestParam String label,
      @RequestParam String credential,
      HttpServletRequest request) {
    return passkeys.created(me.person(), label, credential, request)
        ? new SeeOther("/account#keys")
        : new PasskeyPage(words.say(me.language(), "identity.passkey.add"), true);
  }

  @FreshFactor
  @PostMapping("/account/passkeys/removal")
  Reply remove(Membership me, @RequestParam UUID passkey) {
    passkeys.remove(me.person(), passkey);
    return new SeeOther("/account#keys");
  }
}
