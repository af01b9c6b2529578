package org.comity.instrument.web.records;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class StatementPagesTest {
  private static final String NAMES = "/names/records";
  private static final String NOTIFICATIONS = "/notifications/records";

  private final MockMvc pages;
  private final Browsing officer;

  StatementPagesTest(@Autowired MockMvc pages) {
    this.pages = pages;
    officer = new Browsing(pages);
  }

  @BeforeEach
  void signIn() {
    officer.signedInAs("secretariat");
    officer.open(NAMES);
  }

  @Test
  void aNameIsCorrectedFromTheStatesPageAndShowsItsSourceThere() {
    assertThat(officer.read("/en/states/KIR"))
        .contains("/names/records/new?language=fr&amp;state=KIR");
    assertThat(officer.read(NAMES + "/new?state=KIR&language=fr")).contains(">Kiribati</textarea>");
    MockHttpServletResponse saved = name("KIR", "fr", "Tungaru", "");
    assertThat(saved.getStatus()).isEqualTo(303);
    assertThat(officer.read(String.valueOf(saved.getHeader("Location"))))
        .contains("Recorded. ")
        .contains("Français")
        .contains("the file says");
    assertThat(new Browsing(pages).read("/fr/states/KIR"))
        .contains("<h1>Tungaru</h1>")
        .contains("Note verbale of 2 October");
  }

  @Test
  void aNotificationIsSeenOnTheProvisionsPageAndCanBeUndone() {
    MockHttpServletResponse saved = notification("VUT", "18(14)", "Bislama");
    String list = officer.read(String.valueOf(saved.getHeader("Location")));
    assertThat(list).contains("Languages in which requests are accepted").contains("Theo Sample");
    String provision = "/en/instruments/UNTOC/provisions/18.14?state=VUT";
    assertThat(new Browsing(pages).read(provision)).contains("Bislama").contains("C.N.7.2026");
    String undoing =
        list.replaceAll("(?s).*?(/notifications/records/[0-9a-f-]{36}/undoing).*", "$1");
    officer.open(undoing);
    assertThat(officer.submit(undoing, "reason", " ").getStatus()).isEqualTo(422);
    assertThat(officer.submit(undoing, "reason", "Another State").getStatus()).isEqualTo(303);
    assertThat(officer.read(NOTIFICATIONS)).contains("Another State");
    assertThat(new Browsing(pages).read(provision)).doesNotContain("Bislama");
    assertThat(officer.open(undoing).getStatus()).isEqualTo(404);
  }

  @Test
  void theSecondOfTwoPersonsSeesBothTextsAndDecides() {
    name("TON", "en", "Friendly Islands", "");
    MockHttpServletResponse overtaken = name("TON", "en", "Tongatapu", "");
    assertThat(overtaken.getStatus()).isEqualTo(409);
    String both = Browsing.text(overtaken);
    assertThat(both).contains("Friendly Islands").contains("Tongatapu");
    String base = both.replaceAll("(?s).*name=\"base\" value=\"([^\"]*)\".*", "$1");
    assertThat(name("TON", "en", "Tongatapu", base).getStatus()).isEqualTo(303);
    assertThat(officer.read(NAMES)).contains("A later record has taken its place.");
    assertThat(new Browsing(pages).read("/en/states/TON")).contains("<h1>Tongatapu</h1>");
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
    MockHttpServletResponse refused = notification("VUT", "18(99)", "Bislama");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused))
        .contains("id=\"article-error\"")
        .contains("value=\"18(99)\"")
        .contains(">Bislama</textarea>")
        .contains("value=\"C.N.7.2026\"");
  }

  @Test
  void nobodyElseFindsThesePages() {
    Browsing expert = new Browsing(pages).signedInAs("aurelia-expert");
    assertThat(expert.open(NAMES).getStatus()).isEqualTo(404);
    assertThat(expert.open(NOTIFICATIONS + "/new").getStatus()).isEqualTo(404);
    assertThat(new Browsing(pages).open(NAMES).getStatus()).isEqualTo(302);
    assertThat(expert.read("/en/states/LVA")).doesNotContain("/records/new");
  }

  private MockHttpServletResponse name(String state, String language, String value, String base) {
    return officer.submit(
        NAMES,
        "state",
        state,
        "language",
        language,
        "value",
        value,
        "base",
        base,
        "source",
        "Note verbale of 2 October",
        "as_at",
        "2026-10-02");
  }

  private MockHttpServletResponse notification(String state, String article, String value) {
    return officer.submit(
        NOTIFICATIONS,
        "state",
        state,
        "instrument",
        "UNTOC",
        "article",
        article,
        "topic",
        "ACCEPTABLE_LANGUAGES",
        "value",
        value,
        "language",
        "en",
        "reference",
        "C.N.7.2026",
        "source",
        "C.N.7.2026",
        "as_at",
        "2026-10-02");
  }
}
