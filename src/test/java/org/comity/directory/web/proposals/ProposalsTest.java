package org.comity.directory.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class ProposalsTest {
  private static final String OWN = "/directory/own/designations";
  private static final Pattern OPEN = Pattern.compile("/directory/proposals/([^/]+)/decision");

  private final MockMvc pages;
  private final Browsing secretariat;

  ProposalsTest(@Autowired MockMvc pages) {
    this.pages = pages;
    secretariat = new Browsing(pages).signedInAs("secretariat");
  }

  @Test
  void whatTheSecretariatApprovesHoldsOnItsDaysAndTheEarlierAnswerStays() {
    Browsing caspara = state("caspara-focal-point");
    replace(caspara, "xc-transfer-untoc", "2026-02-01", "NV/2026/17");
    String before = caspara.read("/en/directory/XC?on=2026-03-01");
    assertThat(before).contains("Transfer Section").doesNotContain("Office of Transfers");
    assertThat(decide("true", "")).contains("saved=true");
    assertThat(caspara.read("/en/directory/XC?on=2026-03-01"))
        .contains("Office of Transfers")
        .contains("NV/2026/17")
        .doesNotContain("Transfer Section");
    assertThat(caspara.read("/en/directory/XC?on=2026-01-31"))
        .contains("Transfer Section")
        .doesNotContain("Office of Transfers");
    assertThat(caspara.read(OWN)).contains("NV/2026/17");
    assertThat(caspara.read("/outbox")).contains("NV/2026/17");
  }

  @Test
  void aRefusalHasAReasonAndChangesNothing() {
    Browsing borealia = state("borealia-focal-point");
    replace(borealia, "xb-firearms", "2026-02-01", "NV/2026/18");
    assertThat(decide("false", " ")).isEqualTo("422");
    assertThat(decide("false", "The note speaks of another treaty.")).contains("saved=true");
    assertThat(borealia.read(OWN)).contains("The note speaks of another treaty.");
    assertThat(borealia.read("/en/directory/XB")).doesNotContain("Office of Transfers");
  }

  private static final String[] WRONG = {
    "kind", "add",
    "function", "mla",
    "basis", "UNTOC",
    "article", "99(9)",
    "first", "1999-01-01",
    "last", "1998-01-01",
    "dated", "2999-01-01"
  };

  private static final String[] ENDED_BEFORE = {
    "kind", "end",
    "target", "xe-terrorism",
    "last", "2017-12-31",
    "note", "NV",
    "dated", "2026-01-01"
  };

  @Test
  void whatIsWrongIsSaidAtItsField() {
    Browsing esperia = state("esperia-focal-point");
    esperia.open(OWN + "/new");
    String answer = text(esperia.submit(OWN, WRONG));
    assertThat(answer)
        .contains("href=\"#article\"")
        .contains("href=\"#name\"")
        .contains("The treaty or resolution was adopted only later")
        .contains("The designation would end before it begins")
        .contains("A note verbale cannot bear a day that is to come")
        .contains("href=\"#note\"")
        .contains("value=\"99(9)\"");
    esperia.open(OWN + "/new?kind=end&target=xe-terrorism");
    assertThat(text(esperia.submit(OWN, ENDED_BEFORE)))
        .contains("The designation would end before it begins");
  }

  @Test
  void othersFindNothingThere() {
    assertThat(state("aurelia-expert").open(OWN).getStatus()).isEqualTo(404);
    assertThat(state("aurelia-deputy").open("/directory/proposals").getStatus()).isEqualTo(404);
    assertThat(state("aurelia-deputy").open("/directory/notes/XA").getStatus()).isEqualTo(404);
    assertThat(secretariat.open(OWN).getStatus()).isEqualTo(404);
  }

  @Test
  void aNoteVerbaleIsDraftedInSixLanguages() {
    assertThat(secretariat.read("/directory/notes/XA?in=fr"))
        .contains("présente ses compliments")
        .contains("lang=\"fr\"");
    assertThat(secretariat.read("/directory/notes/XA?in=ar")).contains("dir=\"rtl\"");
  }

  private Browsing state(String account) {
    return new Browsing(pages).signedInAs(account);
  }

  private static void replace(Browsing state, String target, String first, String note) {
    state.open(OWN + "/new?kind=replace&target=" + target);
    MockHttpServletResponse answer =
        state.submit(
            OWN,
            "kind",
            "replace",
            "target",
            target,
            "authority",
            "",
            "name",
            "Office of Transfers",
            "first",
            first,
            "note",
            note,
            "dated",
            "2026-01-15");
    assertThat(answer.getRedirectedUrl()).as(text(answer)).contains("saved=true");
  }

  private String decide(String approved, String reason) {
    Matcher open = OPEN.matcher(secretariat.read("/directory/proposals"));
    assertThat(open.find()).isTrue();
    MockHttpServletResponse answer =
        secretariat.submit(open.group(), "approved", approved, "reason", reason);
    String where = answer.getRedirectedUrl();
    return where == null ? Integer.toString(answer.getStatus()) : where;
  }

  private static String text(MockHttpServletResponse answer) {
    return Browsing.text(answer);
  }
}
