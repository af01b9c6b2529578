package org.comity.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.identity.session.OwnSessions;
import org.comity.identity.web.session.Sessions;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Ending a session, and acting for another body in this one. For everybody who is signed in.
@Controller
class SessionController {
  private final OwnSessions own;
  private final OwnMemberships memberships;
  private final Sessions sessions;

  SessionController(OwnSessions own, OwnMemberships memberships, Sessions sessions) {
    this.own = own;
    this.memberships = memberships;
    this.sessions = sessions;
  }

  @PostMapping("/account/sessions/ending")
  Reply end(Membership me, @RequestParam String session) {
    own.end(me, session);
    return new SeeOther("/account#sessions");
  }

  @PostMapping("/account/sessions/others/ending")
  Reply endOthers(Membership me, HttpServletRequest request) {
    own.endOthers(me, request.getSession().getId());
    return new SeeOther("/account#sessions");
  }

  @PostMapping("/account/membership")
  Reply act(
      Membership me,
      @RequestParam UUID membership,
      HttpServletRequest request,
      HttpServletResponse response) {
    memberships.find(me, membership).ifPresent(other -> sessions.act(other, request, response));
    return new SeeOther("/");
  }
}
