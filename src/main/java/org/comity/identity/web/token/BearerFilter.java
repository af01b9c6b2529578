package org.comity.identity.web.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.comity.database.Acting;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.token.AccessToken;
import org.comity.identity.token.AccessTokens;
import org.comity.identity.token.AccessTokens.Shown;
import org.comity.identity.token.TokenScope;
import org.comity.identity.web.session.SignIn;
import org.comity.identity.web.session.SignedIn;
import org.comity.shell.ApiProblems;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/// Lets a program in that shows `Authorization: Bearer comity_…`, as the membership its token was
/// made for; every other request to `/api` is answered by a problem in JSON (RFC 9457).
public final class BearerFilter extends OncePerRequestFilter {
  /// Where a handler finds the token of the request.
  public static final String TOKEN = AccessToken.class.getName();

  private static final String BEARER = "Bearer ";
  private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

  private final AccessTokens tokens;
  private final Memberships memberships;
  private final Clock clock;
  private final ApiProblems problems;

  /// A filter for the chain of `/api`.
  public BearerFilter(
      AccessTokens tokens, Memberships memberships, Clock clock, ApiProblems problems) {
    this.tokens = tokens;
    this.memberships = memberships;
    this.clock = clock;
    this.problems = problems;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = Optional.ofNullable(request.getHeader("Authorization")).orElse("");
    if (!header.startsWith(BEARER)) {
      refuse(response, "identity.api.token-needed");
      return;
    }
    String token = header.substring(BEARER.length()).strip();
    switch (Acting.SIGN_IN.call(() -> tokens.look(token))) {
      case Shown.Unknown() -> refuse(response, "identity.api.token-unknown");
      case Shown.Revoked() -> refuse(response, "identity.api.token-revoked");
      case Shown.Expired() -> refuse(response, "identity.api.token-expired");
      case Shown.Good(var good) -> enter(good, request, response, chain);
    }
  }

  private void refuse(HttpServletResponse response, String key) throws IOException {
    problems.write(response, problems.of(401, key));
  }

  private void enter(
      AccessToken token,
      HttpServletRequest request,
      HttpServletResponse response,
      FilterChain chain)
      throws ServletException, IOException {
    Optional<Membership> membership =
        Acting.SIGN_IN.call(() -> memberships.find(token.membership()));
    if (membership.isEmpty()) {
      refuse(response, "identity.api.membership-ended");
    } else if (token.scope() == TokenScope.READ && !LOOKING.contains(request.getMethod())) {
      problems.write(response, problems.of(403, "identity.api.scope-read"));
    } else {
      request.setAttribute(TOKEN, token);
      SecurityContextHolder.setContext(
          new SecurityContextImpl(new SignedIn(signIn(membership.get(), token))));
      chain.doFilter(request, response);
    }
  }

  // Only a token that may submit counts as a fresh proof.
  private SignIn signIn(Membership me, AccessToken token) {
    Instant now = clock.instant();
    Instant proved = token.scope() == TokenScope.SUBMIT ? now : Instant.EPOCH;
    return new SignIn(me.id(), me.person(), now, Factor.TOKEN, proved, "");
  }
}
