package org.comity.request.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.form.interview.Known;
import org.comity.form.interview.Place;
import org.comity.request.content.Inventory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaseReadingTest {
  private static CaseReading read(String text) {
    return CaseReading.of(text, Inventory.shipped());
  }

  private static List<String> told(String text) {
    return read(text).problems().stream()
        .map(problem -> problem.line() + " " + problem.path() + " " + problem.code())
        .toList();
  }

  private static String json(String text) {
    return CaseWriting.json(read(text).file().orElseThrow());
  }

  @Test
  void nestedAndDottedKeysAreTheSameCase() {
    String nested =
        """
        req:
          ownReference: A/1
          requestedState: XE
        auth:
          contact:
            person: { name: Example }
            hours: nine to five
        asst:
          items:
            - type: records
              rec:
                category: bank
                account: { number: "1" }
        """;
    String dotted =
        """
        req.ownReference: A/1
        req.requestedState: XE
        auth.contact.person: { name: Example }
        auth.contact.hours: nine to five
        asst.items:
          - { type: records, rec.category: bank, rec.account: { number: "1" } }
        """;
    assertThat(json(nested)).isEqualTo(json(dotted));
    assertThat(told(nested)).isEmpty();
  }

  @Test
  void anUnknownKeyIsKeptAndNamedWithItsLine() {
    String text =
        "req.ownReference: A/1\n"
            + "req.colour: red\n"
            + "asst.items:\n"
            + "  - type: records\n"
            + "    rec.smell: fresh\n";
    assertThat(told(text))
        .containsExactlyInAnyOrder(
            "2 req.colour unknown-key", "5 asst.items[0].rec.smell unknown-key");
    assertThat(json(text)).contains("\"req.colour\" : \"red\"", "\"rec.smell\" : \"fresh\"");
  }

  @Test
  void aKeyThatStandsTwiceIsToldWithItsLine() {
    assertThat(told("req.ownReference: A\nreq.ownReference: B\n")).containsExactly("2  key-twice");
    assertThat(told("{\"req.ownReference\": \"A\",\n \"req.ownReference\": \"B\"}"))
        .containsExactly("2  malformed-file");
    CaseReading both = read("req: { ownReference: A }\nreq.ownReference: B\n");
    assertThat(both.problems())
        .singleElement()
        .satisfies(told -> assertThat(told.code()).isEqualTo("key-twice"));
    assertThat(both.file().orElseThrow().text("req.ownReference")).isEqualTo("A");
  }

  @Test
  void noIsAWordAndADateIsAText() {
    CaseFile file =
        read("conf.required: no\nreq.date: 2026-11-30\noff.deathPenalty: false\n")
            .file()
            .orElseThrow();
    assertThat(file.text("conf.required")).isEqualTo("no");
    assertThat(file.text("req.date")).isEqualTo("2026-11-30");
    assertThat(file.root().get("off.deathPenalty").isBoolean()).isTrue();
  }

  @Test
  void aFieldOfAKindBesideTheCommonOnesGoesToItsOneItem() {
    String one = "rec.category: bank\nasst.items:\n  - type: records\n  - type: service\n";
    CaseFile file = read(one).file().orElseThrow();
    assertThat(told(one)).isEmpty();
    assertThat(file.root().path("asst.items").get(0).path("rec.category").asString())
        .isEqualTo("bank");
    assertThat(file.line("asst.items[0].rec.category")).isEqualTo(1);
  }

  @Test
  void aFieldWithoutItemOrWithTwoIsKeptAndTold() {
    assertThat(told("rec.category: bank\nasst.items: [{ type: service }]\n"))
        .containsExactly("1 rec.category no-item");
    String two = "asst.items: [{ type: records }, { type: records }]\nrec.category: bank\n";
    assertThat(told(two)).containsExactly("2 rec.category which-item");
    assertThat(json(two)).contains("rec.category");
  }

  @Test
  void twoItemsOfOneKindKeepTheirOwnFieldsAndGetNames() {
    CaseFile file =
        read("asst.items:\n"
                + "  - { type: records, rec.category: bank }\n"
                + "  - { type: records, rec.category: land, id: i1 }\n")
            .file()
            .orElseThrow();
    assertThat(file.root().path("asst.items").get(0).path("id").asString()).isEqualTo("i2");
    assertThat(file.root().path("asst.items").get(1).path("id").asString()).isEqualTo("i1");
    assertThat(file.kinds()).containsExactly("records");
  }

  @Test
  void aWrongShapeIsFoundAtItsKeyAndTheRestIsKept() {
    CaseFile file =
        read("req.ownReference: 17\nreq.requestedState: XE\npers.list: nobody\n")
            .file()
            .orElseThrow();
    var interview = file.interview(Inventory.shipped(), Known.NOTHING);
    assertThat(interview.defects(Place.of("req.ownReference"))).hasSize(1);
    assertThat(interview.defects(Place.of("pers.list"))).hasSize(1);
    assertThat(file.text("req.requestedState")).isEqualTo("XE");
    assertThat(file.line("pers.list")).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "asst.items: records\n",
        "asst.items: { type: records }\n",
        "asst.items: [records, 1, null]\n",
        "gates: yes\nbeside: 3\n"
      })
  void itemsOfAnotherShapeDoNoHarm(String text) {
    CaseFile file = read(text).file().orElseThrow();
    assertThat(file.items(Inventory.shipped())).allMatch(item -> item.node().isObject());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "\n\n", "# nothing but a comment\n", "just words", "- a\n- b\n", "[1, 2]"})
  void whatIsNoCaseIsToldAndNotGuessed(String text) {
    CaseReading reading = read(text);
    assertThat(reading.file()).isEmpty();
    assertThat(reading.problems())
        .singleElement()
        .satisfies(told -> assertThat(told.code()).isIn("empty-file", "no-mapping"));
  }

  @Test
  void aYamlErrorHasItsLine() {
    assertThat(told("req.ownReference: A\nreq.date: [2026\n")).containsExactly("3  malformed-file");
    assertThat(told("a: 1\n\tb: 2\n")).containsExactly("2  malformed-file");
  }

  @Test
  void aJsonErrorHasItsLine() {
    assertThat(told("{\"req.ownReference\": \"A\",\n\"req.date\": }"))
        .containsExactly("2  malformed-file");
    assertThat(read("{\"a\": \"" + "x".repeat(9_000_000) + "\"}").file()).isEmpty();
  }

  @Test
  void binaryIsNoCase() {
    assertThat(read("\u0000\u0001\u0002PK\u0003").file()).isEmpty();
    assertThat(read("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n").file()).isEmpty();
  }

  @Test
  void aBombIsNotUnfolded() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 12; i++) {
      String before = "*a" + (i - 1);
      bomb.append(
          "a%d: &a%d [%s]\n"
              .formatted(i, i, String.join(",", java.util.Collections.nCopies(9, before))));
    }
    assertThat(read(bomb.toString()).file()).isEmpty();
    assertThat(read("a: " + "[".repeat(5_000) + "]".repeat(5_000)).file()).isEmpty();
    assertThat(read("{\"a\": " + "[".repeat(5_000) + "]".repeat(5_000) + "}").file()).isEmpty();
    assertThat(read("a: &a [*a]\n").file()).isEmpty();
    assertThat(read("a: &a { b: *a }\n").file()).isEmpty();
  }

  @Test
  void fiveMegabytesAreTooMuchForACase() {
    assertThat(read("facts.summary: " + "word ".repeat(1_000_000)).file()).isEmpty();
  }

  @Test
  void nothingInAFileIsExecuted() {
    assertThat(read("a: !!javax.script.ScriptEngineManager [x]\n").file()).isEmpty();
  }
}
