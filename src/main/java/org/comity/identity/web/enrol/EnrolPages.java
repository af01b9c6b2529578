package org.comity.identity.web.enrol;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.comity.identity.Membership;
import org.comity.identity.factor.CodeSecret;
import org.comity.identity.people.Enrolments;
import org.comity.identity.people.Invitation;
import org.comity.identity.web.session.Sessions;
import org.comity.shell.Reply;
import org.springframework.stereotype.Component;

/// Makes the pages behind the link of an invitation.
@Component
class EnrolPages {
  private final Enrolments enrolments;
  private final EnrolForms forms;
  private final Sessions sessions;

  EnrolPages(Enrolments enrolments, EnrolForms forms, Sessions sessions) {
    this.enrolments = enrolments;
    this.forms = forms;
    this.sessions = sessions;
  }

  /// The page that a link leads to now; empty for a link that was never sent.
  Optional<Reply> behind(String secret, HttpServletRequest request) {
    return switch (enrolments.follow(secret)) {
      case Enrolments.Link.Open(var invitation) ->
          Optional.of(forms.form(secret, invitation, new Newcomer.Typed("", ""), List.of()));
      case Enrolments.Link.Known(var invitation, var person) ->
          Optional.of(
              forms.known(
                  secret,
                  invitation,
                  sessions.current(request).filter(in -> in.person().equals(person)).isPresent()));
      case Enrolments.Link.Expired(var invitation) ->
          Optional.of(forms.told("expired", "/enrol/" + secret + "/link"));
      case Enrolments.Link.Ended(boolean used) ->
          Optional.of(forms.told(used ? "used" : "withdrawn", ""));
      case Enrolments.Link.Unknown() -> Optional.empty();
    };
  }

  /// What follows an enrolment.
  Optional<Reply> after(
      Enrolments.Outcome outcome,
      String secret,
      Newcomer.Typed typed,
      Function<Membership, Reply> done) {
    return switch (outcome) {
      case Enrolments.Outcome.Enrolled(var membership) -> Optional.of(done.apply(membership));
      case Enrolments.Outcome.NotProved() ->
          refused(secret, typed, CodeSecret.random(), "label", "identity.passkey.failed");
      case Enrolments.Outcome.TwoFocalPoints() ->
          refused(secret, typed, CodeSecret.random(), "name", "identity.invite.two_focal_points");
      case Enrolments.Outcome.AddressTaken() ->
          refused(secret, typed, CodeSecret.random(), "name", "identity.enrol.addressTaken");
      case Enrolments.Outcome.Late() -> Optional.of(forms.told("used", ""));
    };
  }

  /// The form again, with what is wrong with it.
  Optional<Reply> refused(
      String secret, Newcomer.Typed typed, CodeSecret code, String field, String words) {
    return enrolments.follow(secret) instanceof Enrolments.Link.Open(var invitation)
        ? Optional.of(forms.refused(secret, invitation, typed, code, field, words))
        : Optional.of(forms.told("used", ""));
  }

  /// Sends a new link in place of an old one.
  Optional<Reply> sendAgain(String secret) {
    if (enrolments.follow(secret) instanceof Enrolments.Link.Expired(var invitation)) {
      return Optional.of(forms.told(enrolments.sendAgain(invitation).words(), ""));
    }
    return Optional.empty();
  }

  Reply recovery(List<String> codes) {
    return forms.recovery(codes);
  }

  boolean passwordAllowed(Invitation invitation) {
    return forms.passwordAllowed(invitation);
  }
}
