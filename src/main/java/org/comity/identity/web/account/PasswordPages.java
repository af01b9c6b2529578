package org.comity.identity.web.account;

import java.util.Optional;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.factor.CodeSecret;
import org.comity.identity.factor.OwnFactors;
import org.comity.language.Words;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.springframework.stereotype.Component;

/// Makes the pages on which a person sets a password and an authenticator.
@Component
class PasswordPages {
  private final OwnFactors factors;
  private final Persons persons;
  private final Words words;

  PasswordPages(OwnFactors factors, Persons persons, Words words) {
    this.factors = factors;
    this.persons = persons;
    this.words = words;
  }

  Page offering(Membership me) {
    return page(me, CodeSecret.random(), Optional.empty());
  }

  Page set(Membership me, String password, String sealed, String code) {
    String email = persons.email(me);
    Optional<CodeSecret> secret = factors.offered(me.person(), sealed);
    if (secret.isEmpty()) {
      return offering(me);
    }
    return switch (factors.set(me.person(), password, secret.get(), code, me.name(), email)) {
      case OwnFactors.Outcome.Set(var codes) ->
          new RecoveryPage(words.say(me.language(), "identity.recovery.title"), codes, "/account");
      case OwnFactors.Outcome.Refused(var why) ->
          page(me, secret.get(), problem(me, "password", why.words()));
      case OwnFactors.Outcome.WrongCode() ->
          page(me, secret.get(), problem(me, "code", "identity.code.wrong"));
    };
  }

  private Optional<Problem> problem(Membership me, String field, String key) {
    return Optional.of(new Problem(field, words.say(me.language(), key)));
  }

  private Page page(Membership me, CodeSecret secret, Optional<Problem> problem) {
    return new PasswordPage(
        words.say(me.language(), "identity.account.setPassword"),
        problem.stream().toList(),
        factors.offer(me.person(), persons.email(me), secret));
  }
}
