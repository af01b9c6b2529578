package org.comity.instrument.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.instrument.Article;
import org.comity.instrument.Counterpart;
import org.comity.instrument.Counterparts;
import org.comity.instrument.Instrument;
import org.comity.instrument.Provision;
import org.comity.instrument.ProvisionId;

/// Reads the map between the Organized Crime Convention and other treaties.
final class CounterpartsFile {
  private static final String FILE = "instruments/untoc-uncac-map.yaml";

  private final Set<String> identifiers = new HashSet<>();
  private final Set<String> codes = new HashSet<>();
  private final Set<String> mapped = new HashSet<>();
  private final List<Counterpart> pairs = new ArrayList<>();
  private final Map<String, String> reasons = new HashMap<>();

  CounterpartsFile(List<Instrument> instruments) {
    for (Instrument instrument : instruments) {
      codes.add(instrument.code());
      codes.addAll(instrument.alsoCalled());
      for (Article article : instrument.articles()) {
        identifiers.add(article.id());
        article.provisions().stream().map(Provision::id).forEach(id -> identifiers.add(id.value()));
      }
    }
  }

  Counterparts read(ContentFiles files, Problems problems) {
    Branch.read(files, FILE, problems)
        .ifPresent(
            file -> {
              file.branches("map").forEach(this::provision);
              file.branches("drugs1988Articles").forEach(each -> pair(each.text("untoc"), each));
            });
    return new Counterparts(pairs, reasons);
  }

  private void provision(Branch branch) {
    String id = branch.required("untoc");
    if (!mapped.add(id)) {
      branch.problem(Problem.Code.DUPLICATE, id + " stands here a second time");
    }
    if (!identifiers.contains(id)) {
      branch.problem(Problem.Code.UNKNOWN_PROVISION, "No provision has the identifier " + id);
      return;
    }
    branch.branches("uncac").forEach(each -> pair(id, each));
    branch.branches("drugs1988").forEach(each -> pair(id, each));
    if (!branch.text("noCounterpart").isEmpty()) {
      reasons.put(id, branch.text("noCounterpart"));
    }
  }

  private void pair(String id, Branch branch) {
    String other = branch.required("provision");
    if (!identifiers.contains(id)) {
      branch.problem(Problem.Code.UNKNOWN_PROVISION, "No provision has the identifier " + id);
    } else if (!known(other)) {
      branch.problem(Problem.Code.UNKNOWN_PROVISION, "No treaty has the provision " + other);
    } else {
      pairs.add(
          new Counterpart(
              new ProvisionId(id),
              new ProvisionId(other),
              branch.word("degree", Counterpart.Degree.class),
              cycle(branch),
              branch.text("note")));
    }
  }

  private boolean known(String other) {
    return ProvisionId.wellFormed(other) && codes.contains(new ProvisionId(other).instrument());
  }

  private static Counterpart.Cycle cycle(Branch branch) {
    return branch.text("uncacCycle").isEmpty()
        ? Counterpart.Cycle.NONE
        : branch.word("uncacCycle", Counterpart.Cycle.class);
  }
}
