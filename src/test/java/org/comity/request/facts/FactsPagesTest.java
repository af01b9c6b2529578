package org.comity.request.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class FactsPagesTest {
  @Autowired private MockMvc pages;

  private Browsing browser;
  private String draft = "";

  @BeforeEach
  void begin() {
    browser = new Browsing(pages).signedInAs("aurelia-expert");
    browser.read("/requests/new");
    draft = to(browser.submit("/requests", "state", "XE", "kinds", "records"));
  }

  private static String to(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).as(Browsing.text(answer)).isEqualTo(303);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private String add(String... fields) {
    browser.read(draft + "/new-fact");
    return to(browser.submit(draft + "/facts", fields));
  }

  private Document facts() {
    return Jsoup.parse(browser.read(draft + "/facts"));
  }

  private List<String> acts() {
    return facts().select(".facts-list .kept-lines").eachText();
  }

  private String address(String act) {
    return facts().select(".facts-list > li").stream()
        .filter(line -> line.text().contains(act))
        .map(line -> draft + "/facts/" + line.id().replaceFirst("^fact-", ""))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsWrongIsToldAtItsFieldAndWhatWasTypedStays() {
    browser.read(draft + "/new-fact");
    String page =
        Browsing.text(
            browser.submit(
                draft + "/facts", "from", "2026-05-31", "time", "14:05", "place", "Port Aurel"));
    assertThat(page)
        .contains("Write the offset from UTC: without it", "Write what happened.")
        .contains("value=\"Port Aurel\"", "value=\"14:05\"");
    assertThat(facts().text()).contains("No fact yet");
  }

  @Test
  void factsArePutInByTheirDayMovedTakenAwayAndBroughtBack() {
    add("from", "2026-03-04", "time", "23:10", "offset", "+01:00", "act", "Money is moved.");
    add("from", "2026-01-10", "about", "yes", "act", "They meet.");
    add("from", "2026-02-01", "to", "2026-02-28", "act", "They prepare.");
    assertThat(acts()).containsExactly("They meet.", "They prepare.", "Money is moved.");
    assertThat(facts().text()).contains("about 10 January 2026", "23:10 (UTC+01:00)");
    to(browser.submit(address("They prepare.") + "/place", "to", "up"));
    assertThat(acts()).startsWith("They prepare.");
    to(browser.submit(draft + "/facts-order"));
    assertThat(acts()).startsWith("They meet.");
    String then = to(browser.submit(address("They prepare.") + "/removal"));
    assertThat(acts()).containsExactly("They meet.", "Money is moved.");
    Document saved = Jsoup.parse(browser.read(then));
    String before = saved.select("form[action$=facts-before] input[name=version]").val();
    to(browser.submit(draft + "/facts-before", "version", before));
    assertThat(acts()).containsExactly("They meet.", "They prepare.", "Money is moved.");
  }

  @Test
  void whatProvesWhatIsTickedToldAndPrinted() {
    add("from", "2026-01-10", "act", "They meet.");
    add("from", "2026-03-04", "act", "Money is moved.", "evidence", "a notebook");
    assertThat(facts().select(".finding").eachText()).hasSize(2);
    String item = facts().select("input[name=item]").val();
    String first = facts().expectFirst(".facts-list > li").id().replaceFirst("^fact-", "");
    String version = facts().select("form[action$=facts-proof] input[name=version]").val();
    to(
        browser.submit(
            draft + "/facts-proof", "version", version, "item", item, "tie:" + item, first));
    assertThat(facts().select(".finding")).isEmpty();
    assertThat(browser.read(draft + "/papers"))
        .contains("Relates to fact 1.", "They meet.", "a notebook");
    to(browser.submit(draft + "/facts/" + first + "/removal"));
    assertThat(browser.read(draft + "/papers")).doesNotContain("Relates to");
  }

  @Test
  void aFactThatSomebodyElseChangedMeanwhileIsShownBeforeItIsChangedAgain() {
    add("from", "2026-01-10", "act", "They meet.");
    String fact = address("They meet.");
    Document mine = Jsoup.parse(browser.read(fact));
    String base = mine.select("form input[name=version]").val();
    to(browser.submit(fact, "version", base, "from", "2026-01-10", "act", "They met at noon."));
    MockHttpServletResponse late =
        browser.submit(fact, "version", base, "from", "2026-01-11", "act", "They met later.");
    assertThat(late.getStatus()).isEqualTo(409);
    Document told = Jsoup.parse(Browsing.text(late));
    assertThat(told.text()).contains("They met at noon.", "They met later.");
    String now = told.select("form input[name=version]").val();
    to(browser.submit(fact, "version", now, "from", "2026-01-11", "act", "They met later."));
    assertThat(acts()).containsExactly("They met later.");
  }

  @Test
  void nobodyElseSeesThemAndASectionThatIsSavedLeavesThemAlone() {
    add("from", "2026-01-10", "act", "They meet.");
    Browsing other = new Browsing(pages).signedInAs("aurelia-focal-point");
    assertThat(other.open(draft + "/facts").getStatus()).isEqualTo(404);
    assertThat(other.open(draft + "/new-fact").getStatus()).isEqualTo(404);
    assertThat(other.submit(draft + "/facts", "from", "2026-01-10", "act", "x").getStatus())
        .isEqualTo(404);
    assertThat(other.submit(draft + "/facts-order").getStatus()).isEqualTo(404);
    Document section = Jsoup.parse(browser.read(draft + "/sections/facts"));
    String version = section.select("input[name=version]").val();
    assertThat(section.select("a[href$=/facts]").text()).contains("what proves what");
    to(
        browser.submit(
            draft + "/sections/facts",
            "version",
            version,
            "shown",
            "facts.gravity",
            "facts.gravity",
            "A great loss."));
    assertThat(acts()).containsExactly("They meet.");
  }
}
