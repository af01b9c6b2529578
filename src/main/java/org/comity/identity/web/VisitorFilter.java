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
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.web.WebAttributes;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Looks up for whom the request acts and lets the rest of it act as her, in the services and in
/// the database.
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class VisitorFilter extends OncePerRequestFilter {
  static final String MEMBERSHIP = Membership.class.getName();

  private final LookUp lookUp;
  private final LanguageCookie cookie;

  VisitorFilter(LookUp lookUp, LanguageCookie cookie) {
    this.lookUp = lookUp;
    this.cookie = cookie;
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
    Optional<Membership> membership = lookUp.take(request);
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
}
