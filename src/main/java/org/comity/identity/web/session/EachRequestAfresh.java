package org.comity.identity.web.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/// Ends with each request what [CalmSessions] remembers of it: the thread serves somebody else
/// next, or the same person after another node has ended her session.
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
final class EachRequestAfresh extends OncePerRequestFilter {
  private final CalmSessions<?> sessions;

  EachRequestAfresh(CalmSessions<?> sessions) {
    this.sessions = sessions;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } finally {
      sessions.forget();
    }
  }
}
