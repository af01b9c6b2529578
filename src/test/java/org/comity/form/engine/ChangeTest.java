package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.comity.form.Address;
import org.comity.form.Answers;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Relevance;

/// Bringing an evaluation up to date, answer by answer, against evaluating all answers anew.
class ChangeTest {
  @Property(tries = 60)
  void manyChangesLeadToTheSameAsEvaluatingAllAnswersAnew(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 25) int size) {
    var form = new RandomForm(random);
    Definition definition = form.definition(size);
    Evaluation changed = Evaluation.of(definition, Answers.NONE);
    for (int change = 0; change < 30; change++) {
      changed.change(form.place(), form.value());
      assertSame(changed, Evaluation.of(definition, changed.answers()));
    }
  }

  @Property(tries = 60)
  void aChangeNamesExactlyThePlacesWhoseRelevanceIsAnother(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 25) int size) {
    var form = new RandomForm(random);
    Evaluation evaluation = Evaluation.of(form.definition(size), Answers.NONE);
    for (int change = 0; change < 30; change++) {
      Evaluation before = Evaluation.of(evaluation.definition(), evaluation.answers());
      var named = evaluation.change(form.place(), form.value());
      assertThat(named)
          .containsExactlyElementsOf(
              evaluation.addresses().stream()
                  .filter(before.addresses()::contains)
                  .filter(place -> before.relevance(place) != evaluation.relevance(place))
                  .toList());
    }
  }

  @Property(tries = 60)
  void moreAnswersNeverMakeUnknownWhatWasKnown(
      @ForAll Random random, @ForAll @IntRange(min = 1, max = 25) int size) {
    var form = new RandomForm(random);
    Evaluation evaluation = Evaluation.of(form.definition(size), Answers.NONE);
    for (int change = 0; change < 30; change++) {
      Address place = form.place();
      var value = form.value();
      if (value != null && evaluation.answers().at(place).isEmpty()) {
        evaluation
            .change(place, value)
            .forEach(
                moved ->
                    assertThat(evaluation.relevance(moved)).isNotEqualTo(Relevance.NOT_KNOWN_YET));
      }
    }
  }

  private static void assertSame(Evaluation changed, Evaluation anew) {
    assertThat(changed.addresses()).isEqualTo(anew.addresses());
    for (Address place : anew.addresses()) {
      assertThat(changed.why(place)).isEqualTo(anew.why(place));
      assertThat(changed.relevance(place)).isEqualTo(anew.relevance(place));
      assertThat(changed.counted(place)).isEqualTo(anew.counted(place));
    }
    assertThat(changed.findings()).isEqualTo(anew.findings());
    assertThat(changed.progress()).isEqualTo(anew.progress());
    for (Definition.Section section : anew.definition().sections()) {
      assertThat(changed.progress(section.id())).isEqualTo(anew.progress(section.id()));
    }
  }
}
