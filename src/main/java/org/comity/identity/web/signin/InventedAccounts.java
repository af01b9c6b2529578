package org.comity.identity.web.signin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.identity.BodyNames;
import org.comity.identity.Rehearsal;
import org.comity.identity.RehearsalAccounts;
import org.comity.identity.RehearsalAccounts.Invented;
import org.comity.language.Language;
import org.springframework.stereotype.Component;

/// The invented persons whom the sign-in page of a rehearsal offers; nobody outside of one.
@Component
class InventedAccounts {
  private final RehearsalAccounts accounts;
  private final BodyNames bodies;
  private final Rehearsal rehearsal;

  InventedAccounts(RehearsalAccounts accounts, BodyNames bodies, Rehearsal rehearsal) {
    this.accounts = accounts;
    this.bodies = bodies;
    this.rehearsal = rehearsal;
  }

  List<SignInPage.Group> groups(Language language) {
    if (!rehearsal.on()) {
      return List.of();
    }
    Map<String, List<Invented>> byBody = new LinkedHashMap<>();
    for (Invented person : accounts.all()) {
      byBody.computeIfAbsent(person.body(), body -> new ArrayList<>()).add(person);
    }
    return byBody.entrySet().stream()
        .map(entry -> new SignInPage.Group(bodies.name(entry.getKey(), language), entry.getValue()))
        .toList();
  }
}
