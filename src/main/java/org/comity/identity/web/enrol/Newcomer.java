package org.comity.identity.web.enrol;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.comity.identity.Factor;
import org.comity.identity.Membership;
import org.comity.identity.factor.CodeSecret;
import org.comity.identity.factor.OwnFactors;
import org.comity.identity.people.Enrolments;
import org.comity.identity.people.Invitation;
import org.comity.identity.web.passkey.Passkeys;
import org.comity.identity.web.session.Sessions;
import org.comity.identity.web.session.SignIn;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Somebody who follows the link of an invitation and sets what she will sign in with.
@Component
class Newcomer {
  private final Enrolments enrolments;
  private final Passkeys passkeys;
  private final OwnFactors factors;
  private final EnrolPages pages;
  private final Sessions sessions;

  Newcomer(
      Enrolments enrolments,
      Passkeys passkeys,
      OwnFactors factors,
      EnrolPages pages,
      Sessions sessions) {
    this.enrolments = enrolments;
    this.passkeys = passkeys;
    this.factors = factors;
    this.pages = pages;
    this.sessions = sessions;
  }

  /// What she typed of herself; the address only where the invitation has none.
  record Typed(String name, String email) {
    String name(Invitation invitation) {
      return name.isBlank() ? invitation.name() : name.strip();
    }
  }

  /// Password and authenticator as the form brings them.
  record Factors(String password, String sealed, String code) {}

  Optional<String> ask(String secret, HttpServletRequest request) {
    return open(secret)
        .map(
            invitation ->
                passkeys.askForNew(
                    invitation.person(), invitation.email(), invitation.name(), request));
  }

  Optional<Reply> byPasskey(
      String secret,
      Typed typed,
      String label,
      String credential,
      HttpServletRequest request,
      HttpServletResponse response) {
    return open(secret)
        .flatMap(
            invitation -> {
              Enrolments.Outcome outcome =
                  enrolments.enrol(
                      secret,
                      typed.name(invitation),
                      typed.email(),
                      person -> passkeys.created(person, label, credential, request));
              return pages.after(
                  outcome,
                  secret,
                  typed,
                  me -> {
                    sessions.begin(me, Factor.PASSKEY, request, response);
                    return new SeeOther("/");
                  });
            })
        .or(() -> pages.behind(secret, request));
  }

  Optional<Reply> byPassword(
      String secret,
      Typed typed,
      Factors given,
      HttpServletRequest request,
      HttpServletResponse response) {
    Optional<Invitation> open = open(secret).filter(pages::passwordAllowed);
    Optional<CodeSecret> code =
        open.flatMap(invitation -> factors.offered(invitation.person(), given.sealed()));
    if (open.isEmpty() || code.isEmpty()) {
      return pages.behind(secret, request);
    }
    var set = new AtomicReference<OwnFactors.Outcome>(new OwnFactors.Outcome.WrongCode());
    String name = typed.name(open.get());
    Enrolments.Outcome outcome =
        enrolments.enrol(
            secret, name, typed.email(), person -> sets(person, given, code.get(), name, set));
    return switch (set.get()) {
      case OwnFactors.Outcome.Set(var recovery) ->
          pages.after(outcome, secret, typed, me -> begin(me, recovery, request, response));
      case OwnFactors.Outcome.Refused(var why) ->
          pages.refused(secret, typed, code.get(), "password", why.words());
      case OwnFactors.Outcome.WrongCode() ->
          pages.refused(secret, typed, code.get(), "code", "identity.code.wrong");
    };
  }

  private boolean sets(
      UUID person,
      Factors given,
      CodeSecret secret,
      String name,
      AtomicReference<OwnFactors.Outcome> set) {
    set.set(factors.set(person, given.password(), secret, given.code(), name));
    return set.get() instanceof OwnFactors.Outcome.Set;
  }

  private Reply begin(
      Membership me,
      List<String> recovery,
      HttpServletRequest request,
      HttpServletResponse response) {
    sessions.begin(me, Factor.PASSWORD_AND_CODE, request, response);
    return pages.recovery(recovery);
  }

  Optional<Reply> join(String secret, HttpServletRequest request, HttpServletResponse response) {
    Optional<SignIn> signIn = sessions.current(request);
    if (signIn.isEmpty()) {
      return pages.behind(secret, request);
    }
    Enrolments.Outcome outcome = enrolments.join(secret, signIn.get().person());
    return pages.after(
        outcome,
        secret,
        new Typed("", ""),
        me -> {
          sessions.act(me, request, response);
          return new SeeOther("/");
        });
  }

  private Optional<Invitation> open(String secret) {
    return enrolments.follow(secret) instanceof Enrolments.Link.Open(var invitation)
        ? Optional.of(invitation)
        : Optional.empty();
  }
}
