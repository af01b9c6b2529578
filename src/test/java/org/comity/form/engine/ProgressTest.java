package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.comity.form.engine.SmallForm.choice;
import static org.comity.form.engine.SmallForm.unavailable;
import static org.comity.form.engine.SmallForm.when;

import java.util.Map;
import org.comity.form.Address;
import org.comity.form.Evaluation;
import org.comity.form.Progress;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final SmallForm form =
      new SmallForm()
          .ask("a", "yes-no")
          .follow("b", "a", "detail", "long-text", when("a in [yes]"))
          .follow("c", "a", "detail", "long-text", when("a in [yes]"), "optional: true")
          .in("two")
          .ask("d", "yes-no", "optional: true")
          .ask("e", "yes-no");

  @Test
  void onlyRequiredQuestionsKnownToBeAskedAreToBeAnswered() {
    assertThat(form.answered(Map.of()).progress()).isEqualTo(new Progress(0, 2, 1, 0));
  }

  @Test
  void anAnswerMayOpenMoreOrNothing() {
    Evaluation evaluation = form.answered(Map.of("a", choice("yes")));
    assertThat(evaluation.progress()).isEqualTo(new Progress(1, 3, 0, 1));
    evaluation.change(Address.of("a"), choice("no"));
    assertThat(evaluation.progress()).isEqualTo(new Progress(1, 2, 0, 1));
  }

  @Test
  void anOptionalAnswerIsGivenButNotRequired() {
    assertThat(form.answered(Map.of("d", choice("no"))).progress("two"))
        .isEqualTo(new Progress(0, 1, 0, 1));
  }

  @Test
  void noInformationAvailableCountsAsAnswered() {
    Progress progress = form.answered(Map.of("a", unavailable(), "e", choice("yes"))).progress();
    assertThat(progress).isEqualTo(new Progress(2, 2, 0, 2));
    assertThat(progress.complete()).isTrue();
    assertThat(progress.missing()).isZero();
  }

  @Test
  void sectionsAddUpToTheWhole() {
    Evaluation evaluation = form.answered(Map.of("a", choice("yes"), "e", choice("no")));
    Progress one = evaluation.progress("one");
    Progress two = evaluation.progress("two");
    assertThat(evaluation.progress())
        .isEqualTo(
            new Progress(
                one.answered() + two.answered(),
                one.asked() + two.asked(),
                one.mayOpen() + two.mayOpen(),
                one.given() + two.given()));
  }

  @Test
  void aSectionThatDoesNotExistIsADefectOfTheCaller() {
    Evaluation evaluation = form.answered(Map.of());
    assertThatThrownBy(() -> evaluation.progress("three"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
