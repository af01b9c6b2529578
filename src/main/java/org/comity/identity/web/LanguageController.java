package org.comity.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.language.Language;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The choice of language, remembered for a person and in the browser. Open to everybody.
@Controller
class LanguageController {
  private final Persons persons;
  private final LanguageCookie cookie;

  LanguageController(Persons persons, LanguageCookie cookie) {
    this.persons = persons;
    this.cookie = cookie;
  }

  @PostMapping("/language")
  Reply choose(
      @RequestParam(name = "language") String tag,
      @RequestParam(defaultValue = "/") String back,
      HttpServletRequest request,
      HttpServletResponse response) {
    Language language = Language.of(tag).orElse(Language.ENGLISH);
    Optional.ofNullable((Membership) request.getAttribute(VisitorFilter.MEMBERSHIP))
        .ifPresent(me -> persons.read(me.person(), language));
    cookie.write(language, response);
    return new SeeOther(back.startsWith("/") && !back.startsWith("//") ? back : "/");
  }
}
