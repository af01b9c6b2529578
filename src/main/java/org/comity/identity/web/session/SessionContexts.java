package org.comity.identity.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Reads from the session who signed in. A session past its twelve hours is ended.
@Component
class SessionContexts implements SecurityContextRepository {
  static final String SIGN_IN = "sign-in";

  private final Clock clock;

  SessionContexts(Clock clock) {
    this.clock = clock;
  }

  @Override
  @Deprecated
  public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
    return context(exchange.getRequest());
  }

  @Override
  public org.springframework.security.core.context.DeferredSecurityContext loadDeferredContext(
      HttpServletRequest request) {
    return new OnDemand(() -> context(request));
  }

  @Override
  public void saveContext(
      SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
    if (context.getAuthentication() instanceof SignedIn signedIn) {
      request.getSession().setAttribute(SIGN_IN, signedIn.signIn());
    }
  }

  @Override
  public boolean containsContext(HttpServletRequest request) {
    return signIn(request).isPresent();
  }

  Optional<SignIn> signIn(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    if (session == null || !(session.getAttribute(SIGN_IN) instanceof SignIn signIn)) {
      return Optional.empty();
    }
    if (signIn.over(clock.instant())) {
      session.invalidate();
      return Optional.empty();
    }
    return Optional.of(signIn);
  }

  private SecurityContext context(HttpServletRequest request) {
    return signIn(request)
        .<SecurityContext>map(signIn -> new SecurityContextImpl(new SignedIn(signIn)))
        .orElseGet(SecurityContextHolder::createEmptyContext);
  }
}
