package org.comity.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The search among the questions of a review, on the questionnaires as they ship.
@WholeProgram
class QuestionSearchTest {
  private static final String LAUNDERING_AR = "كيف يعرّف قانونكم الجرائم الأصلية لغسل الأموال؟";
  private static final String LAUNDERING_ZH = "贵国法律如何界定洗钱的上游犯罪？";

  @Autowired private MockMvc pages;

  @ParameterizedTest
  @CsvSource({
    "غسل الأموال",
    "غسل الاموال",
    "غَسْل اموال",
    "والاموال الاصلية",
    "predicate offences laundering",
    "Predicate Offences"
  })
  void anArabicReaderFindsAQuestionInHerSpellingAndInEnglish(String query) {
    assertThat(found(as("caspara-expert"), query)).contains(LAUNDERING_AR);
  }

  @ParameterizedTest
  @CsvSource({"上游犯罪", "洗钱上游犯罪", "界定洗钱", "predicate offences"})
  void aChineseReaderFindsPiecesOfAPhraseAndWordsThatStandApart(String query) {
    Browsing reader = as("caspara-focal-point");
    reader.submit("/language", "language", "zh");
    assertThat(found(reader, query)).contains(LAUNDERING_ZH).contains("<html lang=\"zh\"");
    reader.submit("/language", "language", "ar");
  }

  @Test
  void guidanceIsSearchedToo() {
    assertThat(found(as("caspara-expert"), "private person"))
        .contains("/UNTOC/questions/untoc.opening");
  }

  @Test
  void ownAnswersAreFoundInTheirOwnWords() {
    var expert = new Answering(as("caspara-expert"));
    String section = expert.section("UNTOC", "further");
    String question = "untoc.closing.good-practices-applying";
    expert.answer(section, question, "text", "أنشأت المحكمةُ العليا دائرةً متخصّصة.");
    String page = expert.read(expert.review() + "/search?q=محكمه متخصصه");
    assertThat(page).contains("متخصّصة").contains("/UNTOC/questions/" + question);
  }

  @Test
  void aReviewShowsAllThatItFoundAndCountsIt() {
    String page = found(new Browsing(pages).signedInAs("aurelia-expert"), "law");
    int shown = page.split("<div class=\"what\">", -1).length - 1;
    assertThat(shown).isGreaterThan(50);
    assertThat(page).contains(shown + " questions found").contains("/SOM/questions/");
  }

  @Test
  void whereNothingIsFoundItIsSaidAndBeforeAQueryItIsNot() {
    Browsing expert = as("caspara-expert");
    String nothing = "لم يُعثر على شيء";
    assertThat(found(expert, "زرافة")).contains(nothing);
    assertThat(found(expert, "")).doesNotContain(nothing).contains("type=\"search\"");
  }

  private String found(Browsing reader, String query) {
    String review = new Answering(reader).review();
    return reader.read(review + "/search?q=" + query);
  }

  private Browsing as(String account) {
    return new Browsing(pages).signedInAs(account);
  }
}
