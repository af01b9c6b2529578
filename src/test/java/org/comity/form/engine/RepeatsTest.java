package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.form.engine.SmallForm.choice;
import static org.comity.form.engine.SmallForm.when;

import java.util.List;
import java.util.Map;
import org.comity.form.Address;
import org.comity.form.Answers;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Finding;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static final Value YES = choice("yes");

  private final Definition definition =
      new SmallForm()
          .ask("any", "yes-no")
          .group("case", 1, 3)
          .ask("case.decided", "yes-no", "group: case", when("any in [yes]"))
          .follow(
              "case.court",
              "case.decided",
              "detail",
              "short-text",
              "group: case",
              when("case.decided in [yes]"))
          .definition();

  @Test
  void aGroupRepeatsAtLeastAsOftenAsTheDefinitionDemands() {
    assertThat(places(Answers.NONE)).containsExactly("1");
  }

  @Test
  void aGroupRepeatsAsOftenAsItWasOpened() {
    assertThat(places(new Answers(Map.of(), Map.of("case", 2)))).containsExactly("1", "2");
  }

  @Test
  void aGroupRepeatsAsOftenAsItsAnswersNeed() {
    assertThat(places(Answers.of(Map.of(new Address("case.court", "3"), new Value.ShortText("X")))))
        .containsExactly("1", "2", "3");
  }

  @Test
  void aGroupNeverRepeatsMoreOftenThanAllowed() {
    Answers four = new Answers(Map.of(new Address("case.decided", "4"), YES), Map.of("case", 9));
    assertThat(places(four)).containsExactly("1", "2", "3");
    assertThat(Evaluation.of(definition, four).findings(new Address("case.decided", "4")))
        .extracting(Finding::code)
        .containsExactly("no-such-place");
  }

  @Test
  void aConditionLooksAtItsOwnRepetitionAndAtWhatIsAskedOnce() {
    Evaluation evaluation =
        Evaluation.of(
            definition,
            Answers.of(
                Map.of(
                    Address.of("any"),
                    YES,
                    new Address("case.decided", "1"),
                    choice("no"),
                    new Address("case.decided", "2"),
                    YES)));
    assertThat(evaluation.relevance(new Address("case.court", "1"))).isEqualTo(Relevance.NOT_ASKED);
    assertThat(evaluation.relevance(new Address("case.court", "2"))).isEqualTo(Relevance.ASKED);
    assertThat(evaluation.why(new Address("case.court", "2")).grounds().getFirst().question())
        .isEqualTo(new Address("case.decided", "2"));
    assertThat(evaluation.progress().asked()).isEqualTo(4);
  }

  @Test
  void aRepetitionComesAndGoesWithItsAnswers() {
    Evaluation evaluation = Evaluation.of(definition, Answers.NONE);
    evaluation.change(new Address("case.decided", "2"), YES);
    assertThat(paths(evaluation)).containsExactly("1", "2");
    evaluation.change(new Address("case.decided", "2"), null);
    assertThat(paths(evaluation)).containsExactly("1");
  }

  private List<String> places(Answers answers) {
    return paths(Evaluation.of(definition, answers));
  }

  private static List<String> paths(Evaluation evaluation) {
    return evaluation.addresses().stream()
        .filter(place -> place.question().equals("case.court"))
        .map(Address::path)
        .toList();
  }
}
