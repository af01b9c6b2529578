package org.comity.identity.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.comity.database.Acting;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.web.session.Sessions;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Signing in. Open to everybody.
@Controller
class SignInController {
  private final Persons persons;
  private final SignInPages pages;
  private final Sessions sessions;
  private final CurrentVisitor current;

  SignInController(Persons persons, SignInPages pages, Sessions sessions, CurrentVisitor current) {
    this.persons = persons;
    this.pages = pages;
    this.sessions = sessions;
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
      HttpServletRequest request,
      HttpServletResponse response) {
    List<Membership> found = Acting.SIGN_IN.call(() -> persons.byPassword(email, password));
    if (found.isEmpty()) {
      return pages.refused(email);
    }
    sessions.begin(found.getFirst(), Factor.PASSWORD, request, response);
    return new SeeOther("/");
  }

  @PostMapping("/sign-in/rehearsal")
  Reply byOneClick(
      @RequestParam String account, HttpServletRequest request, HttpServletResponse response) {
    List<Membership> found =
        Acting.SIGN_IN.call(() -> persons.invented(account + "@rehearsal.example"));
    if (found.isEmpty()) {
      return pages.refused("");
    }
    sessions.begin(found.getFirst(), Factor.CLICK, request, response);
    return new SeeOther("/");
  }
}
