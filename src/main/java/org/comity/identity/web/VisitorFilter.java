package org.comity.identity.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Rehearsal;
import org.comity.identity.Site;
import org.comity.identity.web.session.SignedIn;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.WebUtils;

/// Looks up for whom the request acts and lets the rest of it act as her, in the services and in
/// the database.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class VisitorFilter extends OncePerRequestFilter {
  static final String MEMBERSHIP = Membership.class.getName();

  private final Memberships memberships;
  private final Rehearsal rehearsal;
  private final LanguageCookie cookie;
  private final Site site;
  private final TransactionTemplate transaction;

  VisitorFilter(
      Memberships memberships,
      Rehearsal rehearsal,
      LanguageCookie cookie,
      Site site,
      PlatformTransactionManager manager) {
    this.memberships = memberships;
    this.rehearsal = rehearsal;
    this.cookie = cookie;
    this.site = site;
    this.transaction = new TransactionTemplate(manager);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/") || (failed(request) && !stale(request));
  }

  // A form whose guard is too old is turned away before anybody asked who sent it; the page that
  // says so asks. Every other failure knows its visitor.
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  private static boolean failed(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.ERROR;
  }

  private static boolean stale(HttpServletRequest request) {
    return request.getAttribute(WebAttributes.ACCESS_DENIED_403) instanceof CsrfException;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Optional<Membership> membership = hasSession(request) ? together() : membership();
    membership.ifPresent(found -> enter(found, request, response));
    Acting acting = membership.map(Membership::acting).orElse(Acting.PUBLIC);
    try {
      acting.attempt(
          () -> {
            chain.doFilter(request, response);
            return true;
          });
    } catch (IOException | ServletException | RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new ServletException(e);
    }
  }

  private void enter(Membership me, HttpServletRequest request, HttpServletResponse response) {
    request.setAttribute(MEMBERSHIP, me);
    if (LanguageCookie.read(request).filter(me.language()::equals).isEmpty()) {
      cookie.write(me.language(), response);
    }
  }

  private boolean hasSession(HttpServletRequest request) {
    return WebUtils.getCookie(request, site.cookie("session")) != null;
  }

  // The session and the membership are read in one transaction, for each page needs both.
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
