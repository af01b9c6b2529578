package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.comity.form.reading.DefinitionFiles;
import org.comity.form.reading.Folder;
import org.comity.form.reading.Problem;
import org.comity.form.reading.Reading;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Definitions with one thing wrong each, in files named by the reason.
@BesideOthers
class BrokenDefinitionsTest {
  private static final Folder BROKEN =
      new Folder.OnDisk(Path.of("src/test/resources/forms/broken"));

  private final Words words = new Words();

  @ParameterizedTest
  @CsvFileSource(resources = "/forms/broken/expected.csv", numLinesToSkip = 1)
  void eachIsRefusedForItsReasonAtItsLineAndKey(String code, int line, String key) {
    Reading reading = DefinitionFiles.read(BROKEN, code + ".yaml");
    assertThat(reading.definition()).isEmpty();
    assertThat(reading.problems())
        .extracting(Problem::code, Problem::file, Problem::line, Problem::key)
        .containsExactly(tuple(code, BROKEN.called(code + ".yaml"), line, key == null ? "" : key));
    for (Language language : Language.values()) {
      assertThat(reading.problems().getFirst().sentence(words, language)).doesNotContain("{");
    }
  }

  @Test
  void everyProblemOfAFileIsReportedAtOnce() {
    List<Problem> problems = DefinitionFiles.read(BROKEN, "several.yaml").problems();
    assertThat(problems)
        .extracting(Problem::key, Problem::code)
        .containsExactlyInAnyOrder(
            tuple("untoc.a", "unknown-type"),
            tuple("untoc.b", "missing-text"),
            tuple("untoc.b", "unknown-question"),
            tuple("untoc.c", "malformed-field"));
  }

  @Test
  void aCycleNamesItsQuestionsAndIsNotReportedAsForwardReferenceToo() {
    Problem cycle = DefinitionFiles.read(BROKEN, "cycle.yaml").problems().getFirst();
    assertThat(cycle.arguments())
        .containsEntry("questions", "untoc.a → untoc.c → untoc.b → untoc.a");
  }

  @Test
  void aFileThatDoesNotExistIsAProblemAndNoFailure() {
    assertThat(DefinitionFiles.read(BROKEN, "nowhere.yaml").problems())
        .extracting(Problem::code)
        .containsExactly("no-such-file");
  }
}
