package org.comity.identity.factor;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.audit.Trail;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.vault.Vault;
import org.springframework.stereotype.Service;

/// Signing in, or proving oneself anew, by password and code. Call it as
/// [org.comity.database.Acting#SIGN_IN], outside a transaction.
@Service
public class PasswordSignIn {
  private final Passwords passwords;
  private final Throttle throttle;
  private final Memberships memberships;
  private final Trail trail;
  private final Vault vault;

  PasswordSignIn(
      Passwords passwords, Throttle throttle, Memberships memberships, Trail trail, Vault vault) {
    this.passwords = passwords;
    this.throttle = throttle;
    this.memberships = memberships;
    this.trail = trail;
    this.vault = vault;
  }

  /// How an attempt ended.
  public sealed interface Outcome {
    /// The person's memberships, and by what she proved herself. She may have none left.
    record Right(List<Membership> memberships, Factor factor) implements Outcome {}

    /// Something of it is wrong; what, nobody is told.
    record Wrong() implements Outcome {}

    /// Too many attempts; the next one is let in at this moment.
    record TooMany(Instant until) implements Outcome {}
  }

  /// Looks at one attempt. A wrong one takes as long as a right one and is written down.
  ///
  /// @param code of the authenticator, or a recovery code; empty where the person has none
  public Outcome attempt(Origin origin, String password, String code) {
    Optional<Instant> until = throttle.attempt(origin);
    if (until.isPresent()) {
      refuse(origin, "too-many");
      return new Outcome.TooMany(until.get());
    }
    Optional<Passwords.Proved> proved = passwords.prove(origin.account(), password, code);
    if (proved.isEmpty()) {
      refuse(origin, "wrong");
      return new Outcome.Wrong();
    }
    throttle.right(origin);
    return new Outcome.Right(memberships.ofPerson(proved.get().person()), proved.get().factor());
  }

  private void refuse(Origin origin, String why) {
    trail.recordAlone(
        "refuse-sign-in",
        "account/" + vault.mark("audit", origin.account()),
        Map.of("why", why, "address", vault.mark("audit", origin.address())));
  }
}
