package org.comity.identity.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comity.database.Acting;
import org.comity.identity.factor.Origin;
import org.comity.identity.factor.PasswordSignIn;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in by password and code. Open to everybody.
@Controller
class SignInController {
  private final PasswordSignIn signIn;
  private final SignInPages pages;
  private final Entrance entrance;
  private final Devices devices;
  private final CurrentVisitor current;

  SignInController(
      PasswordSignIn signIn,
      SignInPages pages,
      Entrance entrance,
      Devices devices,
      CurrentVisitor current) {
    this.signIn = signIn;
    this.pages = pages;
    this.entrance = entrance;
    this.devices = devices;
    this.current = current;
  }

  @GetMapping("/sign-in")
  Reply inTheReadersLanguage() {
    return new SeeOther("/" + current.visitor().language().tag() + "/sign-in");
  }

  @GetMapping("/{language:en|fr|es|ar|ru|zh}/sign-in")
  Reply page() {
    return pages.empty();
  }

  @PostMapping("/{language:en|fr|es|ar|ru|zh}/sign-in")
  Reply byPassword(
      @RequestParam String email,
      @RequestParam String password,
      @RequestParam(defaultValue = "") String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    Origin origin = devices.origin(email, request);
    return switch (Acting.SIGN_IN.call(() -> signIn.attempt(origin, password, code))) {
      case PasswordSignIn.Outcome.Wrong() -> pages.refused(email, "identity.signIn.wrong");
      case PasswordSignIn.Outcome.TooMany(var until) -> pages.tooMany(email, until, response);
      case PasswordSignIn.Outcome.Right(var memberships, var factor) -> {
        devices.remember(origin.account(), response);
        yield pages.after(entrance.enter(memberships, factor, request, response), email);
      }
    };
  }
}
