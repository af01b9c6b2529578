package org.comity.directory.web.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
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
    assertThat(caspara.read("/en/directory/XC/changes.atom"))
        .as("the feed")
        .contains("Office of Transfers");
    assertThat(caspara.read("/outbox")).contains("NV/2026/17");
  }

  @Test
  void aStateWithdrawsWhatNobodyHasDecidedAndTheSecretariatCanNoLonger() {
    Browsing dorada = state("dorada-focal-point");
    replace(dorada, "xd-sea-som", "2026-02-01", "NV/2026/21");
    String withdraw = first(dorada.read(OWN), "(/directory/own/designations/[^/]+/withdrawal)");
    assertThat(secretariat.read("/directory/proposals")).contains("NV/2026/21");
    assertThat(dorada.submit(withdraw).getStatus()).isEqualTo(303);
    assertThat(dorada.read(OWN)).contains("Retirada por el Estado").doesNotContain(withdraw);
    assertThat(dorada.submit(withdraw).getStatus()).isEqualTo(404);
    assertThat(decisionOf("NV/2026/21")).isEmpty();
  }

  // The form of a decision in the card of a note; empty where it has none.
  private String decisionOf(String note) {
    String page = secretariat.read("/directory/proposals");
    String card = page.substring(page.indexOf(note));
    String rest =
        card.substring(
            0,
            card.contains("<div class=\"card\"")
                ? card.indexOf("<div class=\"card\"")
                : card.length());
    return rest.contains("/decision") ? rest : "";
  }

  @Test
  void theNoteVerbaleIsHandedInAsAFileThatItsStateAndTheSecretariatAloneRead() {
    Browsing esperia = state("esperia-focal-point");
    esperia.open(OWN + "/new");
    var pdf = new Browsing.Upload("file", "note.pdf", PDF);
    String wrong =
        Browsing.text(esperia.upload(OWN, List.of(pdf), "kind", "add", "note", "NV/2026/22"));
    assertThat(wrong).contains("note.pdf", "name=\"kept\"");
    String kept = first(wrong, "name=\"kept\" value=\"([^\"]+)\"");
    assertThat(end(esperia, kept).getStatus()).isEqualTo(303);
    String file = first(esperia.read(OWN), "(/directory/proposals/[^/]+/file)");
    assertThat(esperia.open(file).getContentAsByteArray()).isEqualTo(PDF);
    assertThat(secretariat.open(file).getContentAsByteArray()).isEqualTo(PDF);
    assertThat(state("aurelia-focal-point").open(file).getStatus()).isEqualTo(404);
    assertThat(new Browsing(pages).signedInAs("esperia-expert").open(file).getStatus())
        .isEqualTo(404);
  }

  private static MockHttpServletResponse end(Browsing state, String kept) {
    return state.upload(
        OWN,
        List.of(),
        "kind",
        "end",
        "target",
        "xe-mla-untoc",
        "last",
        "2026-01-31",
        "note",
        "NV/2026/22",
        "dated",
        "2026-01-15",
        "kept",
        kept,
        "keptName",
        "note.pdf");
  }

  @Test
  void aTableIsNoNoteVerbaleAndTheFieldSaysSo() {
    Browsing esperia = state("esperia-focal-point");
    esperia.open(OWN + "/new");
    var text = new Browsing.Upload("file", "note.txt", "a,b".getBytes(StandardCharsets.UTF_8));
    MockHttpServletResponse refused =
        esperia.upload(OWN, List.of(text), "kind", "add", "note", "NV/2026/23");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused)).contains("id=\"file-error\"", "NV/2026/23");
  }

  private static final byte[] PDF =
      "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
          .getBytes(StandardCharsets.US_ASCII);

  private static String first(String text, String pattern) {
    Matcher found = Pattern.compile(pattern).matcher(text);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
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
