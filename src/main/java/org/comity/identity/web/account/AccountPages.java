package org.comity.identity.web.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.comity.identity.Membership;
import org.comity.identity.session.OwnSessions;
import org.comity.language.Words;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Puts a person's own page together.
@Component
class AccountPages {
  private final Details details;
  private final OwnMemberships memberships;
  private final OwnSessions sessions;
  private final OwnKeys keys;
  private final Words words;

  AccountPages(
      Details details,
      OwnMemberships memberships,
      OwnSessions sessions,
      OwnKeys keys,
      Words words) {
    this.details = details;
    this.memberships = memberships;
    this.sessions = sessions;
    this.keys = keys;
    this.words = words;
  }

  AccountPage page(Membership me, HttpServletRequest request) {
    return page(me, me.name(), List.of(), request);
  }

  AccountPage refused(Membership me, String name, Problem problem, HttpServletRequest request) {
    return page(me, name, List.of(problem), request);
  }

  private AccountPage page(
      Membership me, String name, List<Problem> problems, HttpServletRequest request) {
    return new AccountPage(
        words.say(me.language(), "identity.account.title"),
        problems,
        details.of(me, name),
        memberships.of(me),
        keys.of(me),
        sessions.open(me, request.getSession().getId()));
  }
}
