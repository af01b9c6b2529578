package org.comity.request.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.request.check.Cases;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class FactsTest {
  private static final Facts THREE =
      Facts.of(
          Cases.of(
              """
              facts.timeline:
                - { date: 2026-01-10, act: first }
                - { id: own, date: 2026-03, act: second }
                - { date: 2026-05-01/2026-05-31, act: third }
              asst.items: [{ type: records, facts: [own, f1] }]
              """));

  private static List<String> acts(Facts facts) {
    return facts.all().stream().map(fact -> fact.number() + " " + fact.text("act")).toList();
  }

  private static ObjectNode entry(String id, String date, String act) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode();
    return entry.put("id", id).put("date", date).put("act", act);
  }

  @Test
  void factsWithoutAnIdentifierAreCalledByTheirNumber() {
    assertThat(THREE.all().stream().map(Fact::id)).containsExactly("f1", "own", "f3");
    var taken = Facts.of(Cases.of("facts.timeline: [{ act: a }]\npers.list: [{ id: f1 }]\n"));
    assertThat(taken.all().getFirst().id()).isEqualTo("f1b");
  }

  @Test
  void aFactIsPutInWhereItsDayBelongs() {
    assertThat(acts(THREE.with(entry("n", "2026-03-01", "new"))))
        .containsExactly("1 first", "2 second", "3 new", "4 third");
    assertThat(acts(THREE.with(entry("n", "2025-12-31", "new")))).startsWith("1 new");
    assertThat(acts(THREE.with(entry("n", "2026-06-01", "new")))).endsWith("4 new");
  }

  @Test
  void aFactMovesUpAndDownAndNoFurtherThanTheEnds() {
    assertThat(acts(THREE.moved("f3", -1))).containsExactly("1 first", "2 third", "3 second");
    assertThat(acts(THREE.moved("f1", -1))).isEqualTo(acts(THREE));
    assertThat(acts(THREE.moved("f3", 1))).isEqualTo(acts(THREE));
    assertThat(acts(THREE.moved("f3", -1).byDay())).isEqualTo(acts(THREE));
  }

  @Test
  void anItemIsTiedToFactsByTheirIdentifiersAndCitesTheirNumbers() {
    var file = Cases.of("asst.items: [{ type: records, facts: [own, f1, gone] }]\n");
    var item = file.root().path("asst.items").get(0);
    assertThat(THREE.of(item).stream().map(Fact::number)).containsExactly(1, 2);
    assertThat(THREE.without("f1").of(item).stream().map(Fact::number)).containsExactly(1);
  }

  @Test
  void whatNobodyCanReadAsADayStandsLast() {
    var facts = Facts.of(Cases.of("facts.timeline: [{ date: in spring }, { date: 2026-01-01 }]\n"));
    assertThat(facts.byDay().all().getLast().text("date")).isEqualTo("in spring");
  }
}
