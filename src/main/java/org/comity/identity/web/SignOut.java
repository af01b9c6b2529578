package org.comity.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.comity.audit.Trail;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.web.session.SignIn;
import org.comity.identity.web.session.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/// Writes down that somebody signed out, and tells the browser to forget what it kept.
@Component
class SignOut implements LogoutHandler {
  private final Memberships memberships;
  private final Trail trail;

  SignOut(Memberships memberships, Trail trail) {
    this.memberships = memberships;
    this.trail = trail;
  }

  @Override
  public void logout(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Authentication authentication) {
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    if (authentication instanceof SignedIn signedIn) {
      SignIn signIn = signedIn.signIn();
      Acting.SIGN_IN
          .call(() -> memberships.find(signIn.membership()))
          .ifPresent(me -> record(me, signIn));
    }
  }

  private void record(Membership me, SignIn signIn) {
    me.acting()
        .run(
            () ->
                trail.recordAlone(
                    "sign-out", "membership/" + me.id(), Map.of("factor", signIn.factor().code())));
  }
}
