package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.comity.form.Address;
import org.comity.form.Answers;
import org.comity.form.Definition;
import org.comity.form.Evaluation;
import org.comity.form.Question;
import org.comity.form.Relevance;
import org.comity.form.Value;
import org.comity.form.reading.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where an edition places the reusable blocks; their keys are the same everywhere.
class PlacementTest {
  private static final String NEED = "closing.need-technical-assistance";
  private static final String DIFFICULTIES = "closing.meet-difficulties-challenges";

  @TempDir Path folder;

  @Test
  void perCycleItemAsksInEveryQuestionnaire() {
    PlacedContent content = PlacedContent.everywhere("per-cycle-item", folder);
    assertThat(content.definition("tip-2").question("tip." + NEED)).isPresent();
    assertThat(content.definition("untoc-2").question("untoc." + NEED)).isPresent();
  }

  @Test
  void perClusterAsksOnceInTheQuestionnaireOfTheConvention() {
    PlacedContent content = PlacedContent.everywhere("per-cluster", folder);
    assertThat(content.definition("tip-2").question("tip." + NEED)).isEmpty();
    assertThat(content.definition("untoc-2").question("untoc." + NEED)).isPresent();
  }

  @Test
  void endAsksOnceInTheConventionsQuestionnaireOfTheLastCluster() {
    PlacedContent content = PlacedContent.everywhere("end", folder);
    assertThat(content.definition("untoc-3").question("untoc." + NEED)).isEmpty();
    assertThat(content.definition("tip-4").question("tip." + NEED)).isEmpty();
    assertThat(content.definition("untoc-4").question("untoc." + NEED)).isPresent();
  }

  @Test
  void perArticleAsksForEachArticleApart() {
    Definition definition = PlacedContent.everywhere("per-article", folder).definition("tip-1");
    var kinds = new Value.Choice("yes");
    var answers = Answers.NONE.with(new Address("tip." + DIFFICULTIES, "TIP-5"), kinds);
    Evaluation evaluation = Evaluation.of(definition, answers);
    String followUp = "tip." + DIFFICULTIES + ".kinds-difficulty";
    assertThat(evaluation.addresses("difficulties"))
        .filteredOn(place -> place.question().equals(followUp))
        .extracting(Address::path)
        .containsExactly("TIP-3", "TIP-5");
    assertThat(evaluation.relevance(new Address(followUp, "TIP-5"))).isEqualTo(Relevance.ASKED);
    assertThat(evaluation.relevance(new Address(followUp, "TIP-3")))
        .isEqualTo(Relevance.NOT_KNOWN_YET);
  }

  @Test
  void aSectionWithoutQuestionsFallsAway() {
    Definition definition = PlacedContent.everywhere("per-cluster", folder).definition("tip-2");
    assertThat(definition.sections())
        .extracting(Definition.Section::id)
        .doesNotContain("difficulties", "technical-assistance", "further");
  }

  @Test
  void aBlockIsAboutTheArticlesOfItsQuestionnaireOrTheProvisionOfItsInstrument() {
    PlacedContent content = PlacedContent.everywhere("per-cycle-item", folder);
    assertThat(provisions(content, "tip-1", "tip." + NEED)).containsExactly("TIP-3", "TIP-5");
    assertThat(provisions(content, "fa-1", "fa.opening.make-reservation-declaration"))
        .containsExactly("FA-16.3");
  }

  @Test
  void anUnknownPlacementIsRefused() {
    assertThat(PlacedContent.everywhere("somewhere", folder).reading("tip-1").problems())
        .extracting(Problem::code)
        .containsOnly("unknown-placement");
  }

  private static List<String> provisions(
      PlacedContent content, String questionnaire, String question) {
    return content
        .definition(questionnaire)
        .question(question)
        .map(Question::provisions)
        .orElseThrow();
  }
}
