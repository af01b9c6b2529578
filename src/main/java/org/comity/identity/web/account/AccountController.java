package org.comity.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import org.comity.identity.Membership;
import org.comity.language.Language;
import org.comity.shell.Page;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a person sees and changes of herself. For everybody who is signed in.
@Controller
class AccountController {
  private final AccountPages pages;
  private final Details details;

  AccountController(AccountPages pages, Details details) {
    this.pages = pages;
    this.details = details;
  }

  @GetMapping("/account")
  Page account(Membership me, HttpServletRequest request) {
    return pages.page(me, request);
  }

  @PostMapping("/account/details")
  Reply change(
      Membership me,
      @RequestParam String name,
      @RequestParam(name = "language") String tag,
      @RequestParam ZoneId zone,
      @RequestParam String theme,
      @RequestParam(defaultValue = "false") boolean shortcuts,
      HttpServletRequest request) {
    return details
        .refused(me, name)
        .<Reply>map(problem -> pages.refused(me, name, problem, request))
        .orElseGet(
            () -> {
              details.keep(
                  me, name, Language.of(tag).orElse(me.language()), zone, theme, shortcuts);
              return new SeeOther("/account");
            });
  }
}
