package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.comity.form.Definition;
import org.comity.form.Question;
import org.comity.form.reading.DefinitionFiles;
import org.comity.form.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The sixteen questionnaires against counts taken from the source data by its own scripts, which
/// ask the opening and closing questions in every one of them.
class ShippedQuestionnairesTest {
  @TempDir static Path folder;
  private static PlacedContent everywhere;

  @BeforeAll
  static void placeAllBlocksInEveryQuestionnaire() {
    everywhere = PlacedContent.everywhere("per-cycle-item", folder);
  }

  @Test
  void allSixteenLoad() {
    assertThat(DefinitionFiles.shipped().latest()).hasSize(16);
    assertThat(PlacedContent.names()).hasSize(16);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/forms/source-counts.csv", numLinesToSkip = 1)
  void eachHasTheQuestionsOfTheSource(
      String questionnaire, int questions, int main, int conditions) {
    Reading reading = everywhere.reading(questionnaire);
    Definition definition = reading.definition().orElseThrow();
    assertThat(definition.questions()).hasSize(questions);
    assertThat(definition.questions()).filteredOn(one -> one.parent() == null).hasSize(main);
    assertThat(reading.conditions()).isEqualTo(conditions);
    assertThat(reading.proved()).as("conditions proved to open").isEqualTo(conditions);
    assertThat(reading.notes()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/forms/source-numbers.csv", numLinesToSkip = 1)
  void eachIsNumberedAsTheSource(String questionnaire, String numbers) {
    List<Question> questions = everywhere.definition(questionnaire).questions();
    assertThat(questions.stream().map(Question::number).toList())
        .isEqualTo(Arrays.asList(numbers.split(" ")));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/forms/source-counts.csv", numLinesToSkip = 1)
  void eachAsksFourStatesAsManyQuestionsAsTheSource(
      String questionnaire,
      int questions,
      int main,
      int conditions,
      int yes,
      int inPart,
      int no,
      int required) {
    Definition definition = everywhere.definition(questionnaire);
    assertThat(WayOfAnswering.YES.asked(definition)).isEqualTo(yes);
    assertThat(WayOfAnswering.IN_PART.asked(definition)).isEqualTo(inPart);
    assertThat(WayOfAnswering.NO.asked(definition)).isEqualTo(no);
    assertThat(WayOfAnswering.REQUIRED.asked(definition)).isEqualTo(required);
  }
}
