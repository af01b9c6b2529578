package org.comity.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

  @ParameterizedTest(name = "{0} in {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        // case, accents, forms of the apostrophe
        "ETAT, l’État partie",
        "l'etat, l’État partie",
        "ordenacion, La ordenación jurídica",
        "еще, Ещё один вопрос",
        // letters that Arabic writers use for one another, vowel marks, the long stroke
        "الاموال, غسل الأموال",
        "اسرائيل, إسرائيل",
        "القران, القرآن",
        "مسؤول, مَسْؤُول",
        "على, علي",
        "الجريمه, الجريمة المنظمة",
        "جريمة, جـريـمة",
        // the article, alone and after a particle, on either side
        "الجريمة, جريمة منظمة عبر الوطنية",
        "جريمة, مكافحة الجريمة",
        "الجريمة, التصدي للجريمة",
        "بالجريمة, الجريمة",
        "والمساعدة, مساعدة قانونية",
        "للمساعدة, المساعدة القانونية المتبادلة",
        // the feminine ending before a suffix or in the plural
        "سلطة, السلطات المركزية",
        "محكمة, محكمته",
        // Chinese: a piece of a phrase, and words that stand apart in the text
        "犯罪集团, 参加有组织犯罪集团",
        "司法协助请求, 司法协助的请求",
        "有组织犯罪, 联合国打击跨国有组织犯罪公约",
      })
  void aWordIsFoundInItsOtherSpellings(String query, String text) {
    assertThat(Folding.finds(query, text)).isTrue();
  }

  @ParameterizedTest(name = "{0} not in {1}")
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "استرداد, مكافحة الجريمة",
        "引渡, 司法协助的请求",
        "引渡请求, 司法协助的请求",
        "extradition law, extradition treaty",
      })
  void eachWordOfTheQueryHasToStandSomewhere(String query, String text) {
    assertThat(Folding.finds(query, text)).isFalse();
  }
}
