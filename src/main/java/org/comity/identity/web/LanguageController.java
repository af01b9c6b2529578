package org.comity.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.Site;
import org.comity.language.Language;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The choice of language, remembered for a person and in the browser. Open to everybody.
@Controller
class LanguageController {
  private final Persons persons;
  private final Site site;

  LanguageController(Persons persons, Site site) {
    this.persons = persons;
    this.site = site;
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
    response.addHeader(HttpHeaders.SET_COOKIE, cookie(language).toString());
    return new SeeOther(back.startsWith("/") && !back.startsWith("//") ? back : "/");
  }

  private ResponseCookie cookie(Language language) {
    return ResponseCookie.from(IdentityVisitor.COOKIE, language.tag())
        .path("/")
        .maxAge(Duration.ofDays(365))
        .httpOnly(true)
        .secure(site.secure())
        .sameSite("Lax")
        .build();
  }
}
