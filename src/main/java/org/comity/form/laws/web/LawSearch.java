package org.comity.form.laws.web;

import java.util.List;
import org.comity.form.laws.Law;
import org.comity.form.laws.Laws;
import org.comity.identity.CurrentMembership;
import org.comity.shell.SearchSource;
import org.springframework.stereotype.Component;

/// The laws in the search over everything.
@Component
class LawSearch implements SearchSource {
  private static final int MOST = 50;

  private final CurrentMembership current;
  private final Laws laws;

  LawSearch(CurrentMembership current, Laws laws) {
    this.current = current;
    this.laws = laws;
  }

  @Override
  public String words() {
    return "form.laws.entry";
  }

  @Override
  public List<Hit> search(String query) {
    return current.membership().map(laws::all).orElse(List.of()).stream()
        .filter(law -> law.text().foundBy(query))
        .limit(MOST)
        .map(LawSearch::hit)
        .toList();
  }

  private static Hit hit(Law law) {
    String names = String.join(", ", law.text().names().stream().skip(1).toList());
    return new Hit(law.text().title(), names, "/laws/" + law.id());
  }
}
