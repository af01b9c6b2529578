package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.comity.form.command.FormCheck;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class FormCheckTest {
  private static final String FORMS = "src/test/resources/forms/";

  private final StringWriter printed = new StringWriter();

  @Test
  void aSoundFileIsSummedUpAndTheExitCodeIsZero() {
    assertThat(check(FORMS + "sound.yaml")).isZero();
    assertThat(printed.toString())
        .isEqualToIgnoringNewLines(
            FORMS + "sound.yaml: 2 questions, 1 condition (1 proved to open), 4 options");
  }

  @Test
  void aBrokenFileIsNamedWithLineKeyAndCodeAndTheExitCodeIsOne() {
    assertThat(check(FORMS + "broken/unknown-option.yaml")).isOne();
    assertThat(printed.toString())
        .isEqualToIgnoringNewLines(
            FORMS
                + "broken/unknown-option.yaml:24: untoc.b: The question “untoc.a” has no option"
                + " “in-part”. [unknown-option]");
  }

  @Test
  void messagesAreInTheLanguageAskedFor() {
    assertThat(check(FORMS + "broken/self-reference.yaml", "--language", "fr")).isOne();
    assertThat(printed.toString()).contains("Elle dépend d’elle-même.");
  }

  @Test
  void theShippedQuestionnairesPassWithTheTextsBesideThem() throws IOException {
    String shipped = "src/main/resources/content/questionnaires/";
    assertThat(check(questionnaires(shipped))).isZero();
    assertThat(printed.toString().lines()).hasSize(16);
  }

  private static String[] questionnaires(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .map(Path::toString)
          .filter(file -> file.contains("-cluster-"))
          .toArray(String[]::new);
    }
  }

  private int check(String... arguments) {
    return new CommandLine(new FormCheck()).setOut(new PrintWriter(printed)).execute(arguments);
  }
}
