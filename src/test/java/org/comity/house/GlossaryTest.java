package org.comity.house;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.language.Language;
import org.junit.jupiter.api.Test;

class GlossaryTest {
  private static final Path TERMS = Path.of("src/main/resources/content/glossary.csv");
  private static final Path PAGE = Path.of("docs/glossary.md");
  private static final String HEAD =
      """
      # Glossary

      The terms of the field in the six languages of the interface, from `src/main/resources/content/glossary.csv`. A term
      marked (?) is uncertain: a lawyer of that language should look at it. Names of types, keys and addresses in the code are
      these English terms.

      """;

  @Test
  void everyTermIsThereInSixLanguages() throws IOException {
    assertThat(terms()).isNotEmpty();
    assertThat(
            terms().stream()
                .filter(term -> languages().anyMatch(tag -> term.getField(tag).isBlank()))
                .map(term -> term.getField("en")))
        .isEmpty();
  }

  @Test
  void noTermIsThereTwice() throws IOException {
    assertThat(terms().stream().map(term -> term.getField("en") + " " + term.getField("pos")))
        .doesNotHaveDuplicates();
  }

  @Test
  void thePageShowsTheTerms() throws IOException {
    String page = HEAD + row(Stream.of(Language.values()).map(Language::ownName), "What it is");
    page += row(languages().map(tag -> "---"), "---");
    page += terms().stream().map(GlossaryTest::row).collect(Collectors.joining());
    if (Boolean.getBoolean("comity.golden")) {
      Files.writeString(PAGE, page);
    }
    assertThat(ProjectFiles.text(PAGE))
        .as("after a change of terms: ./comity test --only GlossaryTest -Dcomity.golden=true")
        .isEqualTo(page);
  }

  private static String row(NamedCsvRecord term) {
    List<String> uncertain = List.of(term.getField("uncertain").split("\\|", -1));
    return row(
        languages().map(tag -> term.getField(tag) + (uncertain.contains(tag) ? " (?)" : "")),
        term.getField("definition_en"));
  }

  private static String row(Stream<String> cells, String last) {
    return Stream.concat(cells, Stream.of(last))
        .map(cell -> cell.replace("|", "\\|"))
        .collect(Collectors.joining(" | ", "| ", " |\n"));
  }

  private static Stream<String> languages() {
    return Stream.of(Language.values()).map(Language::tag);
  }

  private static List<NamedCsvRecord> terms() throws IOException {
    try (var reader = CsvReader.builder().ofNamedCsvRecord(TERMS)) {
      return reader.stream().toList();
    }
  }
}
