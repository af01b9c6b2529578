package org.comity.form.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FittingTest {
  private static final CompositeType PERSON =
      new CompositeType(
          "person",
          List.of(
              Books.part("name", "text", true),
              Books.part("account", "iban", false),
              Books.part("states", "list(country)", false)));
  private static final FieldBook BOOK = new FieldBook(List.of(), List.of(PERSON));

  private static List<Defect> defects(String type, JsonNode node) {
    JsonNode others = Books.json("{'people': [{'id': 'first', 'name': 'Example'}]}");
    return new Fitting(BOOK, new Register(others)).of(FieldType.read(type).orElseThrow(), node);
  }

  private static List<String> codes(String type, String json) {
    return defects(type, Books.json(json)).stream()
        .map(defect -> (defect.path() + " " + defect.code()).strip())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date        | 2026-02-28                       | 2026-02-30          | 28.02.2026
          partialdate | 1980-05                          | 1980-13             | May 1980
          period      | 2026-05-01/2026-05-31            | 2026-05-31/2026-05-01 | 2026-05-01/
          datetime    | 2026-05-31T14:00+02:00           | 2026-05-31T14:00    | 2026-05-31 14:00Z
          localtime   | 2026-05-31T14:00:05              | 2026-05-31T25:00:00 | 14:00
          offset      | +02:00                           | CET                 | +25:00
          duration    | P6M                              | 6 months            | P6X
          country     | XA                               | Aurelia             | aur
          language    | ar                               | Arabic              | xx
          currency    | EUR                              | EURO                | €
          phone       | +441632960111                    | 01632 960111        | +44
          email       | mla@justice.aurelia.example      | mla@justice         | a b@justice.example
          url         | https://justice.aurelia.example/ | justice.example     | javascript:alert(1)
          iban        | GB29 NWBK 6016 1331 9268 19      | GB28NWBK60161331926819 | GB29NWBK6016133192681
          bic         | DEUTDEFF500                      | DEUTDEF             | DEUTDEFF5
          imei        | 490154203237518                  | 490154203237519     | 49015420323751
          lei         | 529900T8BM49AURSDO55             | 529900T8BM49AURSDO56 | 529900T8BM49
          coordinates | 48.2082, 16.3738                 | 98.2082, 16.3738    | 48.2082
          sha256      | e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 | e3b0c442 | zzb0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
          """)
  void aTextFitsOrIsMalformed(String type, String fits, String wrong, String alsoWrong) {
    assertThat(codes(type, "'" + fits + "'")).isEmpty();
    assertThat(codes(type, "'" + wrong + "'")).containsExactly("malformed-" + type);
    assertThat(codes(type, "'" + alsoWrong + "'")).containsExactly("malformed-" + type);
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.44, true",
    "2001:db8::44, true",
    "::ffff:192.0.2.44, true",
    "192.0.2.256, false",
    "192.0.2, false",
    "2001:db8::44::1, false",
    "example.org, false",
    "0xC0000201, false"
  })
  void addressesOfBothVersionsAreRead(String address, boolean fits) {
    assertThat(codes("ip", "'" + address + "'").isEmpty()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({"1980, true", "1980-05, true", "1980-05-31, true", "80, false", "1980-5, false"})
  void aDateOfBirthMayLackDayAndMonth(String date, boolean fits) {
    assertThat(codes("partialdate", "'" + date + "'").isEmpty()).isEqualTo(fits);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-31, true",
    "2026, true",
    "2025/2026, true",
    "2026-05-01/2026-05-01, true",
    "2026/2025, false",
    "2026-05-02/2026-05-01, false"
  })
  void aPeriodDoesNotEndBeforeItBegins(String period, boolean fits) {
    assertThat(codes("period", "'" + period + "'").isEmpty()).isEqualTo(fits);
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of("text", "'x'", "1", "['x']", "not-text"),
        Arguments.of("longtext", "'x'", "true", "{}", "not-text"),
        Arguments.of("boolean", "false", "'yes'", "1", "not-boolean"),
        Arguments.of("clause", "true", "'true'", "0", "not-boolean"),
        Arguments.of("number", "12.5", "'12.5'", "true", "not-number"),
        Arguments.of("date", "'2026-05-31'", "2026", "[2026]", "not-text"),
        Arguments.of("instrument", "'UNTOC'", "1", "{}", "not-text"),
        Arguments.of("kind", "''", "1", "[]", "not-text"),
        Arguments.of("enum(a, b)", "'a'", "'c'", "true", "no-such-option"),
        Arguments.of("list(text)", "['x']", "'x'", "{}", "not-a-list"),
        Arguments.of("person", "{'name': 'x'}", "1", "['x']", "not-an-entry"));
  }

  @Test
  void aNameThatAnEntryDoesNotHaveIsTold() {
    assertThat(codes("person", "{'id': 'p', 'name': 'x', 'colour': null}"))
        .containsExactly("colour unknown-part");
  }

  @Test
  void aYearMayBeWrittenAsANumber() {
    assertThat(codes("partialdate", "1979")).isEmpty();
    assertThat(codes("period", "2025")).isEmpty();
    assertThat(codes("partialdate", "79")).containsExactly("malformed-partialdate");
  }

  @ParameterizedTest
  @MethodSource("shapes")
  void aValueHasTheShapeOfItsType(String type, String fits, String one, String two, String code) {
    assertThat(codes(type, fits)).isEmpty();
    assertThat(codes(type, one)).containsExactly(code);
    assertThat(codes(type, two)).containsExactly(code);
  }

  @Test
  void nothingIsNoDefect() {
    for (String type : List.of("date", "enum(a, b)", "iban", "text", "list(text)", "person")) {
      assertThat(codes(type, "null")).as(type).isEmpty();
    }
    assertThat(codes("date", "''")).isEmpty();
    assertThat(codes("enum(a, b)", "''")).isEmpty();
  }

  @Test
  void aDefectIsToldWithItsWayIntoTheValue() {
    assertThat(
            codes(
                "list(person)",
                "[{'name': 'x'}, {'account': 'GB28NWBK60161331926819', 'states': ['XA', 'here']}]"))
        .containsExactly(
            "[1].name part-missing",
            "[1].account malformed-iban",
            "[1].states[1] malformed-country");
  }

  @Test
  void aReferenceLeadsToAnEntryOrIsTold() {
    assertThat(codes("person", "{'ref': 'first'}")).isEmpty();
    assertThat(codes("person", "'first'")).isEmpty();
    assertThat(codes("list(person)", "[{'ref': 'first'}, {'ref': 'second'}]"))
        .containsExactly("[1] no-such-entry");
  }

  @Test
  void aTextOfAMillionSignsIsTooLong() {
    assertThat(codes("longtext", "'" + "x".repeat(20_000) + "'")).isEmpty();
    assertThat(codes("longtext", "'" + "x".repeat(1_000_000) + "'")).containsExactly("too-long");
  }
}
