package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.comity.form.Why.Found.CHOSEN;
import static org.comity.form.Why.Found.NOT_ASKED;
import static org.comity.form.Why.Found.NOT_KNOWN_YET;
import static org.comity.form.Why.Found.OTHER_CHOSEN;
import static org.comity.form.Why.Found.UNANSWERED;
import static org.comity.form.Why.Found.UNAVAILABLE;
import static org.comity.form.engine.SmallForm.choice;
import static org.comity.form.engine.SmallForm.unavailable;
import static org.comity.form.engine.SmallForm.when;

import java.util.List;
import java.util.Map;
import org.assertj.core.groups.Tuple;
import org.comity.form.Address;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.comity.form.Why;
import org.junit.jupiter.api.Test;

class WhyTest {
  private final SmallForm form =
      new SmallForm()
          .ask("a", "yes-part-no")
          .choose("b", "multi-choice", List.of("x", "y", "z"))
          .ask("either", "yes-no", when("a in [yes, in-part] or b in [x, y]"))
          .ask("both", "yes-no", when("a in [yes, in-part] and b in [x, y]"))
          .follow("below", "both", "detail", "long-text");

  @Test
  void aQuestionThatIsAlwaysAskedNeedsNoReason() {
    assertThat(form.answered(Map.of()).why(Address.of("a")))
        .isEqualTo(new Why(Relevance.ASKED, List.of()));
  }

  @Test
  void theChosenOptionsThatOpenItAreNamed() {
    Map<String, Value> answers =
        Map.of("a", choice("in-part"), "b", new Value.Choices(List.of("y", "z")));
    assertThat(grounds(answers, "both"))
        .containsExactly(tuple("a", List.of("in-part"), CHOSEN), tuple("b", List.of("y"), CHOSEN));
  }

  @Test
  void ofAlternativesOnlyThoseThatHoldAreNamed() {
    assertThat(grounds(Map.of("a", choice("yes")), "either"))
        .containsExactly(tuple("a", List.of("yes"), CHOSEN));
  }

  @Test
  void ofWhatHadToHoldTogetherOnlyWhatFailsIsNamed() {
    assertThat(grounds(Map.of("a", choice("no")), "both"))
        .containsExactly(tuple("a", List.of("no"), OTHER_CHOSEN));
    assertThat(grounds(Map.of("a", unavailable()), "both"))
        .containsExactly(tuple("a", List.of(), UNAVAILABLE));
  }

  @Test
  void whatIsStillOpenIsNamed() {
    assertThat(grounds(Map.of("a", choice("yes")), "both"))
        .containsExactly(tuple("b", List.of(), UNANSWERED));
  }

  @Test
  void whatFollowsPointsToTheQuestionAboveIt() {
    assertThat(grounds(Map.of("a", choice("no")), "below"))
        .containsExactly(tuple("both", List.of(), NOT_ASKED));
    assertThat(grounds(Map.of(), "below")).containsExactly(tuple("both", List.of(), NOT_KNOWN_YET));
  }

  @Test
  void aQuestionThatIsNotAskedItselfIsNamedAsSuch() {
    SmallForm chain =
        new SmallForm()
            .ask("a", "yes-no")
            .ask("b", "yes-no", when("a in [yes]"))
            .ask("c", "yes-no", when("b in [yes]"));
    Why why = chain.answered(Map.of("a", choice("no"), "b", choice("yes"))).why(Address.of("c"));
    assertThat(why.relevance()).isEqualTo(Relevance.NOT_ASKED);
    assertThat(why.grounds()).extracting(Why.Ground::found).containsExactly(NOT_ASKED);
  }

  private List<Tuple> grounds(Map<String, Value> answers, String question) {
    return form.answered(answers).why(Address.of(question)).grounds().stream()
        .map(ground -> tuple(ground.question().question(), ground.chosen(), ground.found()))
        .toList();
  }
}
