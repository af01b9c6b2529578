package org.comity.request.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.comity.request.facts.Fact;
import org.comity.request.facts.Facts;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;

/// Rules on what proves what.
final class FactRules {
  // UNTOC 18(15)(c): a request for the service of documents alone needs no facts.
  private static final String SERVICE = "service";

  private FactRules() {}

  /// R73: an item is tied to no fact, though facts are written one by one.
  static List<Hit> untied(CaseView view) {
    Facts facts = Facts.of(view.file());
    List<JsonNode> items = items(view);
    var hits = new ArrayList<Hit>();
    for (int item = 0; item < items.size() && !facts.all().isEmpty(); item++) {
      boolean service = items.get(item).path(CaseFile.TYPE).asString("").equals(SERVICE);
      if (!service && Facts.ties(items.get(item)).isEmpty()) {
        hits.add(at(item));
      }
    }
    return hits;
  }

  /// R74: nothing is named that shows a fact, and no item is to prove it.
  static List<Hit> unsupported(CaseView view) {
    Set<String> tied = new HashSet<>();
    items(view).forEach(item -> tied.addAll(Facts.ties(item)));
    var hits = new ArrayList<Hit>();
    for (Fact fact : Facts.of(view.file()).all()) {
      if (!fact.shown() && !tied.contains(fact.id())) {
        hits.add(at(fact.number() - 1));
      }
    }
    return hits;
  }

  /// R75: an item is tied to a fact that is not written.
  static List<Hit> lost(CaseView view) {
    Facts facts = Facts.of(view.file());
    List<JsonNode> items = items(view);
    var hits = new ArrayList<Hit>();
    for (int item = 0; item < items.size(); item++) {
      if (Facts.ties(items.get(item)).stream().anyMatch(tie -> facts.find(tie).isEmpty())) {
        hits.add(at(item));
      }
    }
    return hits;
  }

  /// At the facts, with the number of the item or fact that is meant.
  private static Hit at(int index) {
    return Hit.at(Facts.KEY, Integer.toString(index + 1));
  }

  private static List<JsonNode> items(CaseView view) {
    return view.file().root().path(CaseFile.ITEMS).valueStream().toList();
  }
}
