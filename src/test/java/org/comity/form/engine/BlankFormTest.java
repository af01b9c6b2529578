package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.comity.document.Block;
import org.comity.document.Span;
import org.comity.form.Definition;
import org.comity.form.print.BlankForm;
import org.comity.form.reading.DefinitionFiles;
import org.comity.language.Formats;
import org.comity.language.Language;
import org.comity.language.TextFiles;
import org.comity.language.Texts;
import org.comity.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlankFormTest {
  private static final Words WORDS = new Words();
  private static final Texts TEXTS = TextFiles.read("content/questionnaires/texts");
  private static final Definition CONVENTION =
      DefinitionFiles.shipped().latest("untoc-1").orElseThrow();

  private static BlankForm form(Definition definition, Language language) {
    return new BlankForm(WORDS, TEXTS, new Formats(language, ZoneOffset.UTC), definition);
  }

  private static List<Block.Question> questions(Language language) {
    return form(CONVENTION, language).blocks().stream()
        .filter(Block.Question.class::isInstance)
        .map(Block.Question.class::cast)
        .filter(question -> !question.number().isEmpty())
        .toList();
  }

  private static Block.Question question(Language language, String key) {
    int place = CONVENTION.questions().indexOf(CONVENTION.question(key).orElseThrow());
    return questions(language).get(place);
  }

  private static String firstWords(Block.Question question) {
    return question.answer().getFirst() instanceof Block.Paragraph paragraph
        ? Span.words(paragraph.text())
        : "";
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyQuestionOfEveryQuestionnaireHasItsPlaceAndRoomToAnswer(Language language) {
    for (Definition definition : DefinitionFiles.shipped().latest()) {
      List<Block.Question> printed =
          form(definition, language).blocks().stream()
              .filter(Block.Question.class::isInstance)
              .map(Block.Question.class::cast)
              .toList();
      assertThat(printed).hasSize(definition.questions().size() + 3);
      assertThat(printed).allMatch(BlankFormTest::hasRoom);
    }
  }

  private static boolean hasRoom(Block.Question question) {
    return question.answer().stream()
        .anyMatch(
            block ->
                block instanceof Block.AnswerSpace
                    || (block instanceof Block.Table table && table.isBlank()));
  }

  @Test
  void aConditionIsSaidInWordsWithTheAnswersThatOpenTheQuestion() {
    String law = "untoc.2-a.define-organized-criminal.law";
    String number =
        CONVENTION.question("untoc.2-a.define-organized-criminal").orElseThrow().number();
    assertThat(firstWords(question(Language.ENGLISH, law)))
        .isEqualTo(
            "Answer only if the answer to question " + number + " is “Yes” or “Yes, in part”.");
    assertThat(firstWords(question(Language.ARABIC, law)))
        .startsWith("لا يُجاب عن هذا السؤال إلا إذا كانت الإجابة عن السؤال " + number);
    assertThat(firstWords(question(Language.CHINESE, law))).endsWith("时作答。");
  }

  @Test
  void aQuestionWithSeveralOptionsSaysThatSeveralMayBeTicked() {
    assertThat(
            firstWords(
                question(
                    Language.ENGLISH, "untoc.2-a.define-organized-criminal.elements-definition")))
        .startsWith("Answer only if")
        .endsWith("Tick every box that applies.");
  }

  @Test
  void whatIsNotTranslatedStandsInEnglishAndSaysSo() {
    Definition untranslated = DefinitionFiles.shipped().latest("untoc-2").orElseThrow();
    BlankForm russian = form(untranslated, Language.RUSSIAN);
    assertThat(russian.missing()).isPositive();
    assertThat(russian.blocks())
        .filteredOn(Block.Question.class::isInstance)
        .map(Block.Question.class::cast)
        .filteredOn(question -> Span.words(question.note()).contains("На английском языке"))
        .hasSize(russian.missing())
        .allMatch(question -> question.text().getFirst() instanceof Span.Foreign);
    assertThat(form(untranslated, Language.FRENCH).missing()).isZero();
  }
}
