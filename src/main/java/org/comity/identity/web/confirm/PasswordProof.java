package org.comity.identity.web.confirm;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.comity.database.Acting;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.Rehearsal;
import org.comity.identity.factor.Origin;
import org.comity.identity.factor.PasswordSignIn;
import org.springframework.stereotype.Component;

/// The proof by password and code of somebody who is signed in, throttled as signing in is.
@Component
class PasswordProof {
  private final Persons persons;
  private final PasswordSignIn signIn;
  private final Rehearsal rehearsal;
  private final Clock clock;

  PasswordProof(Persons persons, PasswordSignIn signIn, Rehearsal rehearsal, Clock clock) {
    this.persons = persons;
    this.signIn = signIn;
    this.rehearsal = rehearsal;
    this.clock = clock;
  }

  /// Why the password and the code of this request are refused; empty if they are right.
  Optional<Proofs.Refused> refused(Membership me, HttpServletRequest request) {
    String account = Persons.fold(persons.email(me));
    String session = request.getSession().getId();
    var origin = new Origin(request.getRemoteAddr(), session, account);
    String password = Objects.toString(request.getParameter("password"), "");
    String code = Objects.toString(request.getParameter("code"), "");
    return switch (Acting.SIGN_IN.call(() -> signIn.attempt(origin, password, code))) {
      case PasswordSignIn.Outcome.Wrong() -> Optional.of(wrong("identity.confirm.wrong"));
      case PasswordSignIn.Outcome.TooMany(var until) ->
          Optional.of(
              new Proofs.Refused(
                  "identity.signIn.tooMany",
                  Duration.between(clock.instant(), until).toMinutes() + 1));
      case PasswordSignIn.Outcome.Right(var mine, Factor factor) ->
          rehearsal.enough(me, factor)
              ? Optional.empty()
              : Optional.of(wrong("identity.signIn.passkeyWanted"));
    };
  }

  private static Proofs.Refused wrong(String words) {
    return new Proofs.Refused(words, 0);
  }
}
