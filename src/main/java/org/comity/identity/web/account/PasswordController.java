package org.comity.identity.web.account;

import org.comity.identity.FreshFactor;
import org.comity.identity.Membership;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Setting a password and an authenticator. For everybody who is signed in.
@Controller
class PasswordController {
  private final PasswordPages pages;

  PasswordController(PasswordPages pages) {
    this.pages = pages;
  }

  @FreshFactor
  @GetMapping("/account/password")
  Page page(Membership me) {
    return pages.offering(me);
  }

  @FreshFactor
  @PostMapping("/account/password")
  Reply set(
      Membership me,
      @RequestParam String password,
      @RequestParam String secret,
      @RequestParam String code) {
    return pages.set(me, password, secret, code);
  }
}
