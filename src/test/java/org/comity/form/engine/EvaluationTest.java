package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.form.Relevance.ASKED;
import static org.comity.form.Relevance.NOT_ASKED;
import static org.comity.form.Relevance.NOT_KNOWN_YET;
import static org.comity.form.engine.SmallForm.choice;
import static org.comity.form.engine.SmallForm.unavailable;
import static org.comity.form.engine.SmallForm.when;

import java.util.List;
import java.util.Map;
import org.comity.form.Address;
import org.comity.form.Evaluation;
import org.comity.form.Finding;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.junit.jupiter.api.Test;

class EvaluationTest {
  private static final Address B = Address.of("b");
  private static final Address C = Address.of("c");

  private final SmallForm chain =
      new SmallForm()
          .ask("a", "yes-part-no")
          .follow("b", "a", "detail", "yes-no", when("a in [yes, in-part]"))
          .ask("c", "yes-no", when("b in [yes]"));

  @Test
  void aQuestionThatDependsOnAnUnansweredOneIsNotKnownYet() {
    Evaluation evaluation = chain.answered(Map.of());
    assertThat(evaluation.relevance(Address.of("a"))).isEqualTo(ASKED);
    assertThat(evaluation.relevance(B)).isEqualTo(NOT_KNOWN_YET);
    assertThat(evaluation.relevance(C)).isEqualTo(NOT_KNOWN_YET);
  }

  @Test
  void anAnswerOpensOrClosesWhatDependsOnIt() {
    assertThat(relevance(Map.of("a", choice("in-part")), B)).isEqualTo(ASKED);
    assertThat(relevance(Map.of("a", choice("no")), B)).isEqualTo(NOT_ASKED);
    assertThat(relevance(Map.of("a", choice("yes"), "b", choice("yes")), C)).isEqualTo(ASKED);
  }

  @Test
  void aQuestionThatIsNotAskedMatchesNothingWhateverWasAnsweredThere() {
    assertThat(relevance(Map.of("a", choice("no"), "b", choice("yes")), C)).isEqualTo(NOT_ASKED);
  }

  @Test
  void aQuestionClosedWithAReasonMatchesNothing() {
    assertThat(relevance(Map.of("a", unavailable()), B)).isEqualTo(NOT_ASKED);
  }

  @Test
  void anAnswerThatCannotMatchClosesEvenBeforeItIsKnownWhetherItsQuestionIsAsked() {
    assertThat(relevance(Map.of("b", choice("no")), C)).isEqualTo(NOT_ASKED);
    assertThat(relevance(Map.of("b", choice("yes")), C)).isEqualTo(NOT_KNOWN_YET);
  }

  @Test
  void ofSeveralChosenOptionsOneIsEnough() {
    SmallForm form =
        new SmallForm()
            .choose("a", "multi-choice", List.of("x", "y", "z"))
            .ask("b", "yes-no", when("a in [y]"));
    assertThat(form.answered(Map.of("a", chosen("x", "y"))).relevance(B)).isEqualTo(ASKED);
    assertThat(form.answered(Map.of("a", chosen("x", "z"))).relevance(B)).isEqualTo(NOT_ASKED);
  }

  @Test
  void whatFollowsAQuestionThatIsNotAskedIsNotAskedEither() {
    SmallForm form =
        new SmallForm()
            .ask("a", "yes-no")
            .ask("b", "yes-no", when("a in [yes]"))
            .follow("c", "b", "detail", "long-text");
    assertThat(form.answered(Map.of("a", choice("no"))).relevance(C)).isEqualTo(NOT_ASKED);
    assertThat(form.answered(Map.of()).relevance(C)).isEqualTo(NOT_KNOWN_YET);
    assertThat(form.answered(Map.of("a", choice("yes"))).relevance(C)).isEqualTo(ASKED);
  }

  @Test
  void anAnswerOfTheWrongTypeOpensNothing() {
    assertThat(relevance(Map.of("a", new Value.ShortText("yes")), B)).isEqualTo(NOT_KNOWN_YET);
    assertThat(relevance(Map.of("a", choice("perhaps")), B)).isEqualTo(NOT_KNOWN_YET);
  }

  @Test
  void anAnswerToAQuestionNoLongerAskedIsKeptAndNotCounted() {
    Evaluation evaluation = chain.answered(Map.of("a", choice("yes"), "b", choice("no")));
    assertThat(evaluation.counted(B)).contains(choice("no"));

    evaluation.change(Address.of("a"), choice("no"));
    assertThat(evaluation.answers().at(B)).contains(choice("no"));
    assertThat(evaluation.counted(B)).isEmpty();
    assertThat(evaluation.findings(B))
        .extracting(Finding::code)
        .containsExactly("answer-not-asked");
    assertThat(evaluation.progress().answered()).isEqualTo(1);
    assertThat(evaluation.progress().asked()).isEqualTo(1);
  }

  @Test
  void aChangeNamesTheQuestionsThatOpenedOrClosed() {
    Evaluation evaluation = chain.answered(Map.of());
    assertThat(evaluation.change(Address.of("a"), choice("yes"))).containsExactly(B);
    assertThat(evaluation.change(B, choice("no"))).containsExactly(C);
    assertThat(evaluation.change(Address.of("a"), null)).containsExactly(B);
  }

  private Relevance relevance(Map<String, Value> answers, Address address) {
    return chain.answered(answers).relevance(address);
  }

  private static Value chosen(String... keys) {
    return new Value.Choices(List.of(keys));
  }
}
