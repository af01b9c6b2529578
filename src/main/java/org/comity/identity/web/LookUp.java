package org.comity.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Rehearsal;
import org.comity.identity.Site;
import org.comity.identity.web.session.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.WebUtils;

/// Looks up for whom a request acts. Session and membership are read in one transaction, for each
/// page needs both; so whoever needs one of them first asks here.
@Component
class LookUp {
  private static final String FOUND = LookUp.class.getName();

  private final Memberships memberships;
  private final Rehearsal rehearsal;
  private final Site site;
  private final TransactionTemplate transaction;

  LookUp(
      Memberships memberships, Rehearsal rehearsal, Site site, PlatformTransactionManager manager) {
    this.memberships = memberships;
    this.rehearsal = rehearsal;
    this.site = site;
    this.transaction = new TransactionTemplate(manager);
  }

  private record Found(Optional<Membership> membership) {}

  /// Reads session and membership and remembers them for the one who takes them.
  void read(HttpServletRequest request) {
    request.setAttribute(FOUND, new Found(of(request)));
  }

  /// For whom the request acts, as it was read a moment ago, else read now; empty for a guest. What
  /// was read is given once: the page that follows a failure looks anew.
  Optional<Membership> take(HttpServletRequest request) {
    Object found = request.getAttribute(FOUND);
    request.removeAttribute(FOUND);
    return found instanceof Found(Optional<Membership> membership) ? membership : of(request);
  }

  private Optional<Membership> of(HttpServletRequest request) {
    return WebUtils.getCookie(request, site.cookie("session")) == null ? membership() : together();
  }

  private Optional<Membership> together() {
    return Acting.SIGN_IN.call(() -> transaction.execute(status -> membership()));
  }

  private Optional<Membership> membership() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        ? Acting.SIGN_IN
            .call(() -> memberships.find(signedIn.signIn().membership()))
            .filter(found -> rehearsal.enough(found, signedIn.signIn().factor()))
        : Optional.empty();
  }
}
