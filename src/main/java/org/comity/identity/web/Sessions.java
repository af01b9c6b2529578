package org.comity.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.comity.audit.Trail;
import org.comity.identity.Membership;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/// Begins sessions.
@Component
class Sessions {
  private final SecurityContextRepository contexts;
  private final Trail trail;

  Sessions(SecurityContextRepository contexts, Trail trail) {
    this.contexts = contexts;
    this.trail = trail;
  }

  /// Begins the session of a person who has proved who she is, under a new session id.
  void begin(Membership me, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new SignedIn(me));
    SecurityContextHolder.setContext(context);
    contexts.saveContext(context, request, response);
    me.acting()
        .run(() -> trail.recordAlone("sign-in", "membership/" + me.id(), java.util.Map.of()));
  }
}
