package org.comity.request.entering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;

/// What a drafter writes into the form of a fact, from her notes.
final class FactNotes {
  private final Document page;
  private final List<String> fields = new ArrayList<>();

  private FactNotes(Document page) {
    this.page = page;
  }

  static String[] of(JsonNode fact, Document page, UnaryOperator<String> names) {
    var notes = new FactNotes(page);
    String[] days = fact.path("date").asString("").split("/", 2);
    notes.type("from", days[0]);
    notes.type("to", days.length > 1 ? days[1] : "");
    String at = fact.path("at").asString("");
    notes.type("time", at.replaceFirst(".*T", "").replaceFirst("[+-]\\d\\d:\\d\\d$", ""));
    notes.type("offset", at.isEmpty() ? "" : at.substring(at.length() - 6));
    for (String part : List.of("place", "act", "actor", "evidence")) {
      notes.type(part, fact.path(part).asString(""));
    }
    for (String part : List.of("persons", "companies", "accounts")) {
      fact.path(part).forEach(who -> notes.tick("who", names.apply(who.path("ref").asString())));
    }
    if (fact.has("annex")) {
      notes.tick("annexes", fact.path("annex").asString());
    }
    return notes.fields.toArray(String[]::new);
  }

  private void type(String name, String text) {
    if (page.getElementsByAttributeValue("name", name).isEmpty()) {
      throw new AssertionError("no control for " + name);
    }
    fields.addAll(List.of(name, text));
  }

  /// Ticks the box that is called so, or has this number.
  private void tick(String name, String called) {
    Element box =
        page.select("label:has(input[type=checkbox])").stream()
            .filter(label -> called(label, name, called))
            .map(label -> label.expectFirst("input"))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no box for " + called));
    fields.addAll(List.of(name, box.attr("value")));
  }

  private static boolean called(Element label, String name, String called) {
    Element box = label.expectFirst("input");
    return box.attr("name").equals(name)
        && (box.attr("value").equals(called) || label.text().startsWith(called));
  }
}
