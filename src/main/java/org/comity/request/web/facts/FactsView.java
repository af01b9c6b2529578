package org.comity.request.web.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.request.check.CaseFinding;
import org.comity.request.facts.Fact;
import org.comity.request.facts.Facts;
import org.comity.request.file.CaseFile;
import org.comity.request.letter.FactWords;
import org.comity.request.letter.Papers;
import org.comity.request.web.Look;
import org.comity.shell.Problem;
import tools.jackson.databind.JsonNode;

/// The facts of a draft as their reader sees them.
///
/// @param look the draft, with the reader's words
/// @param facts its facts
record FactsView(Look look, Facts facts) {
  private static final Set<String> RULES = Set.of("R73", "R74", "R75");

  static FactsView of(Look look) {
    return new FactsView(look, Facts.of(look.draft().file()));
  }

  /// The page of all of them.
  ///
  /// @param before the version before the change that was just saved; below zero for none
  FactsPage page(int before, List<Problem> problems) {
    FactWords words = FactWords.of(look.view(), Papers.of(look.view(), look.language()).wording());
    return new FactsPage(
        say("title"),
        look.reference(),
        look.draft().address(),
        look.draft().version(),
        before,
        facts.all().stream().map(fact -> line(fact, words)).toList(),
        !facts.byDay().written().equals(facts.written()),
        rows(),
        notes(),
        problems);
  }

  private FactsPage.Line line(Fact fact, FactWords words) {
    return new FactsPage.Line(
        fact.id(),
        fact.number(),
        words.when(fact),
        fact.text("place"),
        fact.text("act"),
        words.list(words.who(fact)),
        words.list(words.evidence(fact)),
        words.list(proving(fact)));
  }

  private List<String> proving(Fact fact) {
    var numbers = new ArrayList<String>();
    List<JsonNode> items = items();
    for (int i = 0; i < items.size(); i++) {
      if (Facts.ties(items.get(i)).contains(fact.id())) {
        numbers.add(Integer.toString(i + 1));
      }
    }
    return numbers;
  }

  private List<FactsPage.Row> rows() {
    var rows = new ArrayList<FactsPage.Row>();
    for (JsonNode item : items()) {
      String kind = look.text("kind." + item.path("type").asString(""));
      String title = look.say("item", "number", rows.size() + 1, "kind", kind);
      rows.add(new FactsPage.Row(item.path("id").asString(""), title, Facts.ties(item)));
    }
    return rows;
  }

  private List<JsonNode> items() {
    return look.draft().file().root().path(CaseFile.ITEMS).valueStream().toList();
  }

  private List<String> notes() {
    return look.findings().stream()
        .filter(found -> RULES.contains(found.id()))
        .map((CaseFinding found) -> look.sentences().of(found))
        .distinct()
        .toList();
  }

  /// The page of one of them, or of one to come.
  ///
  /// @param id its identifier; empty for one to come
  /// @param theirs what somebody else wrote of it meanwhile
  FactPage form(String id, FactForm form, Map<String, String> wrong, List<String> theirs) {
    var fields = new FactFields(look);
    List<Problem> problems =
        wrong.entrySet().stream()
            .map(each -> new Problem(each.getKey(), fields.wrong(each.getValue())))
            .toList();
    String all = look.draft().address() + "/facts";
    String title =
        facts
            .find(id)
            .map(fact -> say("changeTitle", "number", fact.number()))
            .orElseGet(() -> say("newTitle"));
    return new FactPage(
        title,
        look.reference(),
        look.draft().address(),
        id.isEmpty() ? all : all + "/" + id,
        look.draft().version(),
        fields.of(form, wrong),
        theirs,
        problems);
  }

  String say(String key, Object... arguments) {
    return look.sentences().words().say(look.language(), "request.facts." + key, arguments);
  }
}
