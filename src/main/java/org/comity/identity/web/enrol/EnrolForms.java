package org.comity.identity.web.enrol;

import java.util.List;
import org.comity.identity.BodyNames;
import org.comity.identity.Rehearsal;
import org.comity.identity.factor.CodeSecret;
import org.comity.identity.factor.OwnFactors;
import org.comity.identity.people.Invitation;
import org.comity.identity.web.account.RecoveryPage;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.springframework.stereotype.Component;

/// The pages of enrolment in the language of their address.
@Component
class EnrolForms {
  private final OwnFactors factors;
  private final Rehearsal rehearsal;
  private final BodyNames bodies;
  private final Words words;
  private final CurrentVisitor current;

  EnrolForms(
      OwnFactors factors,
      Rehearsal rehearsal,
      BodyNames bodies,
      Words words,
      CurrentVisitor current) {
    this.factors = factors;
    this.rehearsal = rehearsal;
    this.bodies = bodies;
    this.words = words;
    this.current = current;
  }

  EnrolPage form(
      String secret, Invitation invitation, Newcomer.Typed typed, List<Problem> problems) {
    return page(secret, invitation, typed, CodeSecret.random(), problems);
  }

  EnrolPage refused(
      String secret,
      Invitation invitation,
      Newcomer.Typed typed,
      CodeSecret code,
      String field,
      String key) {
    var problem = new Problem(field, words.say(language(), key));
    return page(secret, invitation, typed, code, List.of(problem));
  }

  Reply known(String secret, Invitation invitation, boolean signedIn) {
    String body = bodies.name(invitation.bodyCode(), language());
    return new JoinPage(
        words.say(language(), "identity.enrol.title", "body", body), "/enrol/" + secret, signedIn);
  }

  Reply told(String what, String sendAgain) {
    return new ToldPage(
        words.say(language(), "identity.enrol." + what),
        words.say(language(), "identity.enrol." + what + "Text"),
        sendAgain);
  }

  Reply recovery(List<String> codes) {
    return new RecoveryPage(words.say(language(), "identity.recovery.title"), codes, "/");
  }

  boolean passwordAllowed(Invitation invitation) {
    return rehearsal.on() || !invitation.role().needsPasskey();
  }

  private EnrolPage page(
      String secret,
      Invitation invitation,
      Newcomer.Typed typed,
      CodeSecret code,
      List<Problem> problems) {
    String body = bodies.name(invitation.bodyCode(), language());
    String account = invitation.email().isEmpty() ? body : invitation.email();
    return new EnrolPage(
        words.say(language(), "identity.enrol.title", "body", body),
        problems,
        "/enrol/" + secret,
        new EnrolPage.Who(
            typed.name(invitation), invitation.email(), typed.email(), invitation.role()),
        passwordAllowed(invitation) ? factors.offer(invitation.person(), account, code) : null);
  }

  private Language language() {
    return current.visitor().language();
  }
}
