package org.comity.identity.web.signin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.identity.BodyNames;
import org.comity.identity.RehearsalAccounts;
import org.comity.identity.RehearsalAccounts.Invented;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.shell.CurrentVisitor;
import org.comity.shell.Problem;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Makes the sign-in page for the current visitor.
@Component
class SignInPages {
  private final RehearsalAccounts accounts;
  private final BodyNames bodies;
  private final Words words;
  private final CurrentVisitor current;
  private final boolean rehearsal;

  SignInPages(
      RehearsalAccounts accounts,
      BodyNames bodies,
      Words words,
      CurrentVisitor current,
      @Value("${comity.rehearsal:true}") boolean rehearsal) {
    this.accounts = accounts;
    this.bodies = bodies;
    this.words = words;
    this.current = current;
    this.rehearsal = rehearsal;
  }

  SignInPage empty() {
    return page("", List.of());
  }

  SignInPage refused(String email) {
    String message = words.say(language(), "identity.signIn.wrong");
    return page(email, List.of(new Problem("email", message)));
  }

  private SignInPage page(String email, List<Problem> problems) {
    String title = words.say(language(), "identity.signIn.title");
    return new SignInPage(title, email, problems, rehearsal ? groups() : List.of());
  }

  private List<SignInPage.Group> groups() {
    Map<String, List<Invented>> byBody = new LinkedHashMap<>();
    for (Invented person : accounts.all()) {
      byBody.computeIfAbsent(person.body(), body -> new java.util.ArrayList<>()).add(person);
    }
    return byBody.entrySet().stream()
        .map(
            entry ->
                new SignInPage.Group(bodies.name(entry.getKey(), language()), entry.getValue()))
        .toList();
  }

  private Language language() {
    return current.visitor().language();
  }
}
