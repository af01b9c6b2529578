package org.comity.identity.web.confirm;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.Rehearsal;
import org.comity.identity.web.passkey.Passkeys;
import org.comity.identity.web.session.Sessions;
import org.comity.identity.web.session.SignedIn;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/// Looks at the proof that a form brings: a passkey's answer, password and code, or in a rehearsal
/// one click.
@Component
class Proofs {
  private final Passkeys passkeys;
  private final PasswordProof passwords;
  private final Rehearsal rehearsal;
  private final Sessions sessions;

  Proofs(Passkeys passkeys, PasswordProof passwords, Rehearsal rehearsal, Sessions sessions) {
    this.passkeys = passkeys;
    this.passwords = passwords;
    this.rehearsal = rehearsal;
    this.sessions = sessions;
  }

  /// Why a proof is refused.
  ///
  /// @param words the key of the sentence
  /// @param minutes how long to wait; 0 for not at all
  record Refused(String words, long minutes) {
    int status() {
      return minutes > 0 ? 429 : 422;
    }
  }

  /// Whether one click is enough: for whoever signed in to a rehearsal without a second factor.
  boolean oneClick() {
    return rehearsal.on()
        && SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
        && (signedIn.signIn().factor() == Factor.CLICK
            || signedIn.signIn().factor() == Factor.PASSWORD);
  }

  /// Makes the session fresh, or says why not.
  Optional<Refused> confirm(
      Membership me, HttpServletRequest request, HttpServletResponse response) {
    String credential = request.getParameter("credential");
    if (credential != null && !credential.isEmpty()) {
      boolean hers =
          passkeys
              .answered(me.person(), credential, request)
              .filter(me.person()::equals)
              .isPresent();
      return hers
          ? confirmed(me, Factor.PASSKEY, request, response)
          : Optional.of(new Refused("identity.signIn.passkeyWrong", 0));
    }
    if (oneClick()) {
      return confirmed(me, Factor.CLICK, request, response);
    }
    Optional<Refused> refused = passwords.refused(me, request);
    return refused.isPresent()
        ? refused
        : confirmed(me, Factor.PASSWORD_AND_CODE, request, response);
  }

  private Optional<Refused> confirmed(
      Membership me, Factor factor, HttpServletRequest request, HttpServletResponse response) {
    sessions.confirm(me, factor, request, response);
    return Optional.empty();
  }
}
