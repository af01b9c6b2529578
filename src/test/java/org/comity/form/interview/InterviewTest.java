package org.comity.form.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.comity.form.Relevance;
import org.comity.form.interview.Field.Need;
import org.comity.form.logic.Expression;
import org.comity.form.logic.Operand;
import org.junit.jupiter.api.Test;

class InterviewTest {
  private static final FieldBook BOOK =
      new FieldBook(
          List.of(
              Books.common("stage", "enum(inquiry, trial)", Need.REQUIRED, null),
              Books.common("court", "text", Need.CONDITIONAL, "stage == 'trial'"),
              Books.field("hearing", null, "date", Need.CONDITIONAL, null, "known"),
              Books.common("costs", "text", Need.CONDITIONAL, "bank.kind == 'expert'"),
              Books.common("limit", "text", Need.OPTIONAL, "bank.kind == 'plain' || call.live"),
              Books.common("people", "list(person)", Need.OPTIONAL, null),
              Books.of("bank", "bank.kind", "enum(plain, expert)", null),
              Books.of("bank", "bank.period", "range", null),
              Books.of("bank", "bank.holder", "person", "bank.kind == 'expert'"),
              Books.of("call", "call.live", "boolean", null)),
          List.of(
              new CompositeType(
                  "person",
                  List.of(Books.part("name", "text", true), Books.part("born", "date", false))),
              new CompositeType(
                  "range",
                  List.of(Books.part("from", "date", true), Books.part("to", "date", true)))));

  private static Relevance asked(Interview interview, String key, int item) {
    return interview.relevance(new Place(key, item));
  }

  @Test
  void aFieldIsAskedNotAskedOrNotKnownYet() {
    assertThat(asked(Books.interview(BOOK, "{'stage': 'trial'}"), "court", Place.COMMON))
        .isEqualTo(Relevance.ASKED);
    assertThat(asked(Books.interview(BOOK, "{'stage': 'inquiry'}"), "court", Place.COMMON))
        .isEqualTo(Relevance.NOT_ASKED);
    assertThat(asked(Books.interview(BOOK, "{}"), "court", Place.COMMON))
        .isEqualTo(Relevance.NOT_KNOWN_YET);
  }

  @Test
  void whatIsAskedAndEmptyIsMissing() {
    Interview trial = Books.interview(BOOK, "{'stage': 'trial'}");
    assertThat(trial.missing(Place.of("court"))).isTrue();
    assertThat(trial.missing(Place.of("stage"))).isFalse();
    assertThat(trial.missing(Place.of("people"))).as("optional").isFalse();
    assertThat(Books.interview(BOOK, "{}").missing(Place.of("court"))).isFalse();
  }

  @Test
  void aGateIsAnsweredByThePersonAlone() {
    assertThat(asked(Books.interview(BOOK, "{}"), "hearing", Place.COMMON))
        .isEqualTo(Relevance.NOT_KNOWN_YET);
    Interview open = Books.interview(BOOK, "{'gates': {'hearing': true}}");
    assertThat(asked(open, "hearing", Place.COMMON)).isEqualTo(Relevance.ASKED);
    assertThat(open.missing(Place.of("hearing"))).isTrue();
    Interview closed = Books.interview(BOOK, "{'gates': {'hearing': false}}");
    assertThat(asked(closed, "hearing", Place.COMMON)).isEqualTo(Relevance.NOT_ASKED);
    Interview unclear = Books.interview(BOOK, "{'gates': {'hearing': 'perhaps'}}");
    assertThat(unclear.gate(Place.of("hearing"))).isEmpty();
  }

  @Test
  void whatIsKnownBesideAnswersAGateOnlyWhereThePersonDoesNot() {
    Known known =
        new Known() {
          @Override
          public Optional<Operand> value(Field field, Interview interview, int item) {
            return field.key().equals("court")
                ? Optional.of(new Operand.Text("by the program"))
                : Optional.empty();
          }

          @Override
          public Optional<Boolean> gate(Field field, Interview interview) {
            return Optional.of(true);
          }
        };
    var silent = new Interview(BOOK, Books.json("{}"), List.of(), known);
    assertThat(silent.gate(Place.of("hearing"))).contains(true);
    assertThat(silent.value(Place.of("court"))).isEqualTo(new Operand.Text("by the program"));
    var said =
        new Interview(
            BOOK, Books.json("{'court': 'mine', 'gates': {'hearing': false}}"), List.of(), known);
    assertThat(said.gate(Place.of("hearing"))).contains(false);
    assertThat(said.value(Place.of("court"))).isEqualTo(new Operand.Text("mine"));
  }

  @Test
  void twoItemsOfOneKindAreSeenEachForItself() {
    Interview two =
        Books.interview(
            BOOK,
            "{}",
            Books.item("bank", "{'bank.kind': 'expert'}"),
            Books.item("bank", "{'bank.kind': 'plain'}"));
    assertThat(asked(two, "bank.holder", 0)).isEqualTo(Relevance.ASKED);
    assertThat(asked(two, "bank.holder", 1)).isEqualTo(Relevance.NOT_ASKED);
    assertThat(asked(two, "costs", Place.COMMON))
        .as("one item is enough")
        .isEqualTo(Relevance.ASKED);
    assertThat(two.places(1)).hasSize(3).allMatch(place -> place.item() == 1);
  }

  @Test
  void aConditionOverTwoKindsHoldsThroughAnItemOfEither() {
    Interview call =
        Books.interview(
            BOOK,
            "{}",
            Books.item("bank", "{'bank.kind': 'expert'}"),
            Books.item("call", "{'call.live': true}"));
    assertThat(asked(call, "limit", Place.COMMON)).isEqualTo(Relevance.ASKED);
    Interview neither =
        Books.interview(
            BOOK,
            "{}",
            Books.item("bank", "{'bank.kind': 'expert'}"),
            Books.item("call", "{'call.live': false}"));
    assertThat(asked(neither, "limit", Place.COMMON)).isEqualTo(Relevance.NOT_ASKED);
  }

  @Test
  void withoutAnItemOfItsKindAConditionDoesNotHold() {
    assertThat(asked(Books.interview(BOOK, "{}"), "costs", Place.COMMON))
        .isEqualTo(Relevance.NOT_ASKED);
  }

  @Test
  void partsOfAnEntryAreSeenAlsoThroughAReference() {
    Interview interview =
        Books.interview(
            BOOK,
            "{'people': [{'id': 'a', 'name': 'Example', 'born': '1980-01-02'}, {'name': 'B'}]}",
            Books.item("bank", "{'bank.kind': 'expert', 'bank.holder': {'ref': 'a'}}"));
    assertThat(interview.holds(Expression.read("bank.holder.name == 'Example'"), 0)).isTrue();
    assertThat(interview.value(new Place("bank.holder", 0)).part("born"))
        .isEqualTo(new Operand.Day(LocalDate.of(1980, 1, 2)));
    assertThat(interview.holds(Expression.read("people.exists(p, p.born == null)"), -1)).isTrue();
  }

  @Test
  void aReferenceToItselfHarmsNobody() {
    Interview interview =
        Books.interview(
            BOOK,
            "{'people': [{'ref': 'a'}]}",
            Books.item("bank", "{'bank.holder': {'id': 'a', 'ref': 'a'}}"));
    assertThat(interview.value(new Place("bank.holder", 0))).isEqualTo(Operand.Unset.NOTHING);
  }

  @Test
  void aConditionOnAFieldThatIsNotThereIsADefectOfTheContent() {
    Interview interview = Books.interview(BOOK, "{}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> interview.holds(Expression.read("nobody == ''"), Place.COMMON))
        .withMessageContaining("nobody");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> {
              Field one = Books.common("a", "text", Need.OPTIONAL, null);
              new FieldBook(List.of(one, one), List.of());
            });
  }
}
