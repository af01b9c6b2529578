package org.comity.identity.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.comity.database.Acting;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Persons;
import org.comity.identity.web.passkey.Passkeys;
import org.comity.shell.Reply;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in by passkey, and in a rehearsal by one click. Open to everybody.
@Controller
class OtherWaysIn {
  private static final String INVENTED = "@rehearsal.example";

  private final Passkeys passkeys;
  private final Memberships memberships;
  private final Persons persons;
  private final SignInPages pages;
  private final Entrance entrance;

  OtherWaysIn(
      Passkeys passkeys,
      Memberships memberships,
      Persons persons,
      SignInPages pages,
      Entrance entrance) {
    this.passkeys = passkeys;
    this.memberships = memberships;
    this.persons = persons;
    this.pages = pages;
    this.entrance = entrance;
  }

  @PostMapping(path = "/sign-in/passkey/asked", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<String> ask(HttpServletRequest request) {
    return ResponseEntity.ok(passkeys.ask(null, request));
  }

  @PostMapping("/sign-in/passkey")
  Reply byPasskey(
      @RequestParam String credential, HttpServletRequest request, HttpServletResponse response) {
    return passkeys
        .answered(null, credential, request)
        .map(person -> Acting.SIGN_IN.call(() -> memberships.ofPerson(person)))
        .map(mine -> entrance.enter(mine, Factor.PASSKEY, request, response))
        .map(why -> pages.after(why, ""))
        .orElseGet(() -> pages.refused("", "identity.signIn.passkeyWrong"));
  }

  @PostMapping("/sign-in/rehearsal")
  Reply byOneClick(
      @RequestParam String account, HttpServletRequest request, HttpServletResponse response) {
    List<Membership> found = Acting.SIGN_IN.call(() -> persons.withAddress(account + INVENTED));
    return pages.after(entrance.enter(found, Factor.CLICK, request, response), "");
  }
}
