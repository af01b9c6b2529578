package org.comity.identity.web.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.comity.audit.Trail;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.CookieSerializer.CookieValue;
import org.springframework.stereotype.Component;

/// Begins sessions and changes what they remember.
@Component
public class Sessions {
  private static final int DEVICE = 200;

  private final SessionContexts contexts;
  private final Trail trail;
  private final CookieSerializer cookie;
  private final Clock clock;

  Sessions(SessionContexts contexts, Trail trail, CookieSerializer cookie, Clock clock) {
    this.cookie = cookie;
    this.contexts = contexts;
    this.trail = trail;
    this.clock = clock;
  }

  /// Begins the session of a person who has proved who she is, under a new session id.
  public void begin(
      Membership me, Factor factor, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    remember(SignIn.of(me, factor, clock.instant(), device(request)), request, response);
    record(me, "sign-in", factor);
  }

  /// Notes a new proof in a session that goes on.
  public void confirm(
      Membership me, Factor factor, HttpServletRequest request, HttpServletResponse response) {
    SignIn before = contexts.signIn(request).orElseThrow();
    request.changeSessionId();
    // At once: a request that is forwarded after this can no longer set a cookie.
    cookie.writeCookieValue(new CookieValue(request, response, request.getSession().getId()));
    remember(before.confirmed(factor, clock.instant()), request, response);
    record(me, "confirm-sign-in", factor);
  }

  /// Lets the person act in another of her memberships.
  public void act(Membership other, HttpServletRequest request, HttpServletResponse response) {
    SignIn before = contexts.signIn(request).orElseThrow();
    remember(before.as(other), request, response);
    record(other, "act-for-body", before.factor());
  }

  /// Who signed in to the session of this request.
  public Optional<SignIn> current(HttpServletRequest request) {
    return contexts.signIn(request);
  }

  private void remember(SignIn signIn, HttpServletRequest request, HttpServletResponse response) {
    SecurityContext context = new SecurityContextImpl(new SignedIn(signIn));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
  }

  private void record(Membership me, String act, Factor factor) {
    me.acting()
        .run(
            () -> trail.recordAlone(act, "membership/" + me.id(), Map.of("factor", factor.code())));
  }

  private static String device(HttpServletRequest request) {
    String said = Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
    return said.substring(0, Math.min(said.length(), DEVICE));
  }
}
