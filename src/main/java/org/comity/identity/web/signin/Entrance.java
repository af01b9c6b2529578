package org.comity.identity.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.Rehearsal;
import org.comity.identity.web.session.Sessions;
import org.springframework.stereotype.Component;

/// Lets somebody in who has proved who she is, in the first membership that her proof is enough
/// for.
@Component
public class Entrance {
  private final Sessions sessions;
  private final Rehearsal rehearsal;

  Entrance(Sessions sessions, Rehearsal rehearsal) {
    this.sessions = sessions;
    this.rehearsal = rehearsal;
  }

  /// Begins her session. Gives the key of the sentence that says why not; empty if it began.
  public Optional<String> enter(
      List<Membership> memberships,
      Factor factor,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (memberships.isEmpty()) {
      return Optional.of("identity.signIn.noBody");
    }
    Optional<Membership> open =
        memberships.stream().filter(mine -> rehearsal.enough(mine, factor)).findFirst();
    open.ifPresent(me -> sessions.begin(me, factor, request, response));
    return open.isPresent() ? Optional.empty() : Optional.of("identity.signIn.passkeyWanted");
  }
}
