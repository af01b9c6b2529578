package org.comity.form.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.document.RichText;
import org.comity.form.AnswerType;
import org.comity.form.AnswerType.Cells;
import org.comity.form.AnswerType.Column;
import org.comity.form.AnswerType.Option;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.json.ValueJson;
import org.comity.form.json.ValueJson.Read;
import org.comity.language.Language;
import org.comity.language.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ValueJsonTest {
  private static final Words WORDS = new Words();
  private static final UUID ID = UUID.fromString("0191c5a0-0000-7000-8000-000000000001");
  private static final List<Option> OPTIONS =
      List.of(new Option("x", "t"), new Option("y", "t"), new Option("other", "t"));
  private static final AnswerType TABLE =
      new AnswerType.Table(
          List.of(
              new Column("what", "t", Cells.SHORT_TEXT, 10),
              new Column("since", "t", Cells.DATE, 20),
              new Column("cases", "t", Cells.NUMBER, 20)));

  /// The type by which each row below is read.
  private static final Map<String, AnswerType> TYPES =
      Map.ofEntries(
          Map.entry("yes-no", new AnswerType.YesNo()),
          Map.entry("single", new AnswerType.SingleChoice(OPTIONS)),
          Map.entry("multi", new AnswerType.MultiChoice(OPTIONS)),
          Map.entry("short", new AnswerType.ShortText(5)),
          Map.entry("long", new AnswerType.LongText(5)),
          Map.entry("number", new AnswerType.Decimal(BigDecimal.ZERO, new BigDecimal("100"))),
          Map.entry("date", new AnswerType.Day()),
          Map.entry("money", new AnswerType.Money()),
          Map.entry("laws", new AnswerType.Citations()),
          Map.entry("authorities", new AnswerType.Authorities()),
          Map.entry("table", TABLE),
          Map.entry("files", new AnswerType.Files()));

  static Stream<Arguments> answers() {
    return Stream.of(
        Arguments.of("yes-no", new Value.Choice("yes")),
        Arguments.of("single", new Value.Choice("other", "Custom")),
        Arguments.of("multi", new Value.Choices(List.of("x", "other"), "Custom")),
        Arguments.of("short", new Value.ShortText("条约 №1")),
        Arguments.of("long", new Value.LongText(RichText.parse("a\n\n- **b**"))),
        Arguments.of("number", new Value.Decimal(new BigDecimal("12.5"))),
        Arguments.of("date", new Value.Day(LocalDate.of(2026, 5, 31))),
        Arguments.of("money", new Value.Money(new BigDecimal("12.50"), "EUR")),
        Arguments.of("laws", new Value.Citations(List.of(law()))),
        Arguments.of("authorities", new Value.Authorities(List.of(authority()))),
        Arguments.of("table", new Value.Rows(List.of(Map.of("what", "X", "cases", "3")))),
        Arguments.of(
            "files",
            new Value.Files(
                List.of(new Value.NamedFile(ID, "law.pdf", "The law", "pdf", 12, "ab")))),
        Arguments.of("date", new Value.Unavailable("Not kept before 2019")));
  }

  @ParameterizedTest
  @MethodSource("answers")
  void whatIsWrittenIsReadBackTheSame(String type, Value value) {
    String json = ValueJson.write(value);
    assertThat(read(type, json)).isEqualTo(new Read.Accepted(value));
    assertThat(ValueJson.stored(json)).isEqualTo(value);
    assertThat(ValueJson.write(ValueJson.stored(json))).isEqualTo(json);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "short       | null",
        "short       | {\"text\": \"  \"}",
        "multi       | {\"choices\": []}",
        "multi       | {\"choices\": [null]}",
        "laws        | {\"citations\": []}",
        "table       | {\"rows\": [{\"what\": \"\"}, {}]}",
        "money       | {\"money\": {\"amount\": null}}",
        "date        | {\"unavailable\": \"\"}"
      })
  void nothingGivenTakesTheAnswerAway(String type, String json) {
    assertThat(read(type, json)).isEqualTo(new Read.Cleared());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "short       | {\"text\": \"x\"             | malformed-json   | ``",
        "short       | {\"text\": \"x\"} x          | malformed-json   | ``",
        "short       | \"x\"                        | malformed-answer | ``",
        "short       | {}                           | malformed-answer | ``",
        "short       | {\"text\": 1}                | malformed-answer | ``",
        "short       | {\"essay\": \"x\"}           | unknown-field    | ``",
        "short       | {\"text\": \"x\", \"other\": \"y\"} | unknown-field | ``",
        "short       | {\"choice\": \"yes\"}        | wrong-type       | ``",
        "short       | {\"longText\": \"x\"}        | wrong-type       | ``",
        "short       | {\"text\": \"123456\"}       | over-length      | ``",
        "short       | {\"text\": \"a\\u0000b\"}    | bad-character    | ``",
        "short       | {\"text\": \"a\\ud800b\"}    | bad-character    | ``",
        "long        | {\"longText\": \"123456\"}   | over-length      | ``",
        "yes-no      | {\"choice\": \"in-part\"}    | unknown-option   | ``",
        "yes-no      | {\"choices\": [\"yes\"]}     | wrong-type       | ``",
        "single      | {\"choice\": \"z\"}          | unknown-option   | ``",
        "single      | {\"choice\": [\"x\"]}        | malformed-answer | ``",
        "multi       | {\"choice\": \"x\"}          | wrong-type       | ``",
        "multi       | {\"choices\": \"x\"}         | malformed-answer | ``",
        "multi       | {\"choices\": [\"x\", \"z\"]} | unknown-option  | [1]",
        "multi       | {\"choices\": [\"x\", \"x\"]} | repeated-option | ``",
        "number      | {\"number\": \"3\"}          | malformed-answer | ``",
        "number      | {\"number\": -1}             | under-minimum    | ``",
        "number      | {\"number\": 100.1}          | over-maximum     | ``",
        "number      | {\"number\": 1e400}          | bad-number       | ``",
        "number      | {\"number\": 1e-400}         | bad-number       | ``",
        "date        | {\"date\": \"2026-02-30\"}   | bad-date         | ``",
        "date        | {\"date\": \"31.5.2026\"}    | bad-date         | ``",
        "date        | {\"date\": \"0026-05-31\"}   | bad-date         | ``",
        "money       | {\"money\": {\"amount\": 1}} | missing          | currency",
        "money       | {\"money\": {\"amount\": 1, \"currency\": \"XYZ\"}} | unknown-currency |"
            + " currency",
        "money       | {\"money\": 1}               | malformed-answer | ``",
        "laws        | {\"citations\": [{\"article\": \"1\"}]} | missing | [0].title",
        "laws        | {\"citations\": [{\"title\": \"A\", \"link\": \"javascript:alert(1)\"}]} |"
            + " bad-link | [0].link",
        "laws        | {\"citations\": [{\"title\": \"A\", \"language\": \"?\"}]} | bad-language |"
            + " [0].language",
        "laws        | {\"citations\": [{\"title\": \"A\", \"date\": \"x\"}]} | bad-date |"
            + " [0].date",
        "laws        | {\"citations\": [{\"title\": \"A\", \"law\": \"x\"}]} | bad-identifier |"
            + " [0].law",
        "laws        | {\"citations\": [{\"title\": \"A\", \"page\": \"x\"}]} | unknown-field |"
            + " [0]",
        "authorities | {\"authorities\": [{\"note\": \"x\"}]} | missing | [0].name",
        "table       | {\"rows\": [{\"what\": \"12345678901\"}]} | over-length | [0].what",
        "table       | {\"rows\": [{}, {\"since\": \"2026\"}]} | bad-date | [0].since",
        "table       | {\"rows\": [{\"cases\": \"three\"}]} | bad-number | [0].cases",
        "table       | {\"rows\": [{\"nowhere\": \"x\"}]} | unknown-column | [0].nowhere",
        "files       | {\"files\": [{\"name\": \"x\"}]} | missing | [0].id"
      })
  void whatDoesNotFitIsRefusedAtItsField(String type, String json, String code, String field) {
    assertThat(read(type, json)).isInstanceOf(Read.Refused.class);
    List<Refusal> refusals = ((Read.Refused) read(type, json)).refusals();
    assertThat(refusals).extracting(Refusal::code).containsExactly(code);
    assertThat(refusals).extracting(Refusal::field).containsExactly(field);
    for (Language language : Language.values()) {
      assertThat(refusals.getFirst().sentence(WORDS, language)).doesNotContain("{");
    }
  }

  @Test
  void everythingThatDoesNotFitIsNamedAtOnce() {
    String json =
        "{\"citations\": [{\"title\": \"\", \"link\": \"x\"}, {\"title\": \"A\", \"language\":"
            + " \"1\"}]}";
    assertThat(((Read.Refused) read("laws", json)).refusals())
        .extracting(Refusal::field)
        .containsExactly("[0].title", "[0].link", "[1].language");
  }

  @Test
  void chosenOptionsAreKeptInTheOrderOfTheDefinition() {
    assertThat(read("multi", "{\"choices\": [\"other\", \"x\"]}"))
        .isEqualTo(new Read.Accepted(new Value.Choices(List.of("x", "other"))));
  }

  @Test
  void aLengthIsCountedInCharactersAsAReaderSeesThem() {
    assertThat(read("short", "{\"text\": \"😀😀😀😀😀\"}")).isInstanceOf(Read.Accepted.class);
  }

  @Test
  void aStoredAnswerIsReadWhateverItsQuestionTakesByNow() {
    assertThat(ValueJson.stored("{\"date\":\"2026-05-31\"}"))
        .isEqualTo(new Value.Day(LocalDate.of(2026, 5, 31)));
    assertThatThrownBy(() -> ValueJson.stored("{\"date\":\"x\"}"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Read read(String type, String json) {
    AnswerType known = TYPES.get(type);
    if (known == null) {
      throw new IllegalArgumentException(type);
    }
    return ValueJson.read(known, json);
  }

  private static Value.Citation law() {
    return new Value.Citation(
        ID, "Penal Code", "294 (1)", "en", "https://laws.example/294", LocalDate.of(2001, 1, 1));
  }

  private static Value.Authority authority() {
    return new Value.Authority("Ministry of Justice", "AUT-7", "Unit 3");
  }
}
