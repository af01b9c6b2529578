package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.comity.form.Definition;
import org.comity.form.Definition.Standing;
import org.comity.form.Definitions;
import org.comity.form.Lineage;
import org.comity.form.reading.DefinitionFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The canonical form of a definition, by which its edition is frozen.
class FrozenDefinitionsTest {
  private static final String FORM =
      """
      questionnaire: small
      edition: "%s"
      instrument: UNTOC
      cluster: I
      title: t
      texts: { t: "%s" }
      sections: [{ id: one, title: t }]
      questions:
        - { key: a, section: one, role: main, provisions: [UNTOC-5], text: t, type: %s%s }
      """;

  @TempDir Path folder;

  @Test
  void everyShippedQuestionnaireIsReadBackFromItsCanonicalForm() {
    for (Definition shipped : DefinitionFiles.shipped().latest()) {
      Definition frozen = DefinitionFiles.frozen(shipped.canonical());
      assertThat(frozen.hash()).isEqualTo(shipped.hash()).matches("[0-9a-f]{64}");
      assertThat(frozen.questions()).isEqualTo(shipped.questions());
      assertThat(frozen.sections()).isEqualTo(shipped.sections());
      assertThat(frozen.head()).isEqualTo(shipped.head());
      assertThat(frozen.sourceTexts()).isEqualTo(shipped.sourceTexts());
    }
  }

  @Test
  void blocksThatRepeatPerArticleAreFrozenToo() {
    Definition definition = PlacedContent.everywhere("per-article", folder).definition("fa-3");
    assertThat(definition.groups()).isNotEmpty();
    Definition frozen = DefinitionFiles.frozen(definition.canonical());
    assertThat(frozen.groups()).isEqualTo(definition.groups());
    assertThat(frozen.hash()).isEqualTo(definition.hash());
  }

  @Test
  void theSameEditionWithAnotherContentIsAltered() {
    Definition definition = form("1", "Text", "yes-no", "");
    assertThat(definition.standing(null)).isEqualTo(Standing.NEW);
    assertThat(definition.standing(form("1", "Text", "yes-no", "").hash()))
        .isEqualTo(Standing.SAME);
    assertThat(definition.standing(form("1", "Text", "yes-part-no", "").hash()))
        .isEqualTo(Standing.ALTERED);
    assertThat(definition.standing(form("1", "Other words", "yes-no", "").hash()))
        .isEqualTo(Standing.ALTERED);
  }

  @Test
  void whatIsWrittenOtherwiseButMeansTheSameHasTheSameHash() {
    assertThat(form("1", "Text", "short-text", ", optional: false, maxLength: 500").hash())
        .isEqualTo(form("1", "Text", "short-text", "").hash());
  }

  @Test
  void aQuestionSaysWhatItCameFrom() {
    Definition definition =
        form(
            "2",
            "Text",
            "yes-no",
            ", lineage: [{ from: b, change: merged }, { from: c, change: merged }]");
    List<Lineage> lineage = definition.questions().getFirst().lineage();
    assertThat(lineage)
        .extracting(Lineage::from, Lineage::change)
        .containsExactly(tuple("b", Lineage.Change.MERGED), tuple("c", Lineage.Change.MERGED));
    assertThat(lineage.getFirst().change().carriesAnswer()).isFalse();
    assertThat(Lineage.Change.REWORDED.carriesAnswer()).isTrue();
  }

  @Test
  void theLatestOfSeveralEditionsIsByNumberNotByLetter() {
    var definitions =
        new Definitions(
            List.of(form("2026-10", "T", "yes-no", ""), form("2026-9", "T", "yes-no", "")));
    assertThat(definitions.latest("small")).map(Definition::edition).contains("2026-10");
    assertThat(definitions.edition("small", "2026-9")).isPresent();
    assertThat(definitions.edition("small", "2025-1")).isEmpty();
    assertThat(definitions.of("UNTOC", "I")).isPresent();
    assertThat(definitions.of("UNTOC", "II")).isEmpty();
  }

  @Test
  void twoDefinitionsOfOneEditionAreADefect() {
    Definition one = form("1", "T", "yes-no", "");
    assertThatThrownBy(() -> new Definitions(List.of(one, one)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Definition form(String edition, String text, String type, String more) {
    return DefinitionFiles.frozen(FORM.formatted(edition, text, type, more));
  }
}
