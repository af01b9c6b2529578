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
class RecordPagesTest {
  private static final String ADDRESS = "/participation/records";

  private final MockMvc pages;
  private final Browsing officer;

  RecordPagesTest(@Autowired MockMvc pages) {
    this.pages = pages;
    officer = new Browsing(pages);
  }

  @BeforeEach
  void signIn() {
    officer.signedInAs("secretariat");
    officer.open(ADDRESS + "/new");
  }

  @Test
  void theComputedDayIsShownBeforeAnythingIsSaved() {
    MockHttpServletResponse confirm = draft("TIP", "SLB", "2026-10-01");
    assertThat(confirm.getStatus()).isEqualTo(200);
    assertThat(Browsing.text(confirm))
        .contains("31 October 2026, computed from the deposit by article")
        .contains("Solomon Islands");
    assertThat(officer.read("/en/instruments/TIP/participation?state=SLB"))
        .contains("No source says anything");
  }

  @Test
  void whatIsRecordedIsSeenByEverybodyAndCanBeUndoneWithAReason() {
    MockHttpServletResponse saved = send(ADDRESS, "TIP", "TUV", "2026-10-01");
    assertThat(saved.getStatus()).isEqualTo(303);
    String list = officer.read(String.valueOf(saved.getHeader("Location")));
    assertThat(list).contains("Recorded. Tuvalu");
    assertThat(new Browsing(pages).read("/en/instruments/TIP/participation?state=TUV"))
        .contains("31 October 2026")
        .contains("recorded by the secretariat");
    String id = list.replaceAll("(?s).*?/participation/records/([0-9a-f-]{36})/undoing.*", "$1");
    String undoing = ADDRESS + "/" + id + "/undoing";
    officer.open(undoing);
    assertThat(officer.submit(undoing, "reason", " ").getStatus()).isEqualTo(422);
    assertThat(officer.submit(undoing, "reason", "Another State").getStatus()).isEqualTo(303);
    assertThat(officer.read(ADDRESS)).contains("Another State");
    assertThat(officer.open(undoing).getStatus()).isEqualTo(404);
  }

  @Test
  void whatIsWrongStandsAtItsFieldAndNothingTypedIsLost() {
    MockHttpServletResponse refused = draft("FA", "SLB", "1999-10-01");
    assertThat(refused.getStatus()).isEqualTo(422);
    assertThat(Browsing.text(refused))
        .contains("id=\"deposited-error\"")
        .contains("This is before the treaty was adopted on 31 May 2001")
        .contains("value=\"1999-10-01\"")
        .contains("value=\"C.N.9.2026\"");
  }

  @Test
  void nobodyElseFindsThesePages() {
    Browsing expert = new Browsing(pages).signedInAs("aurelia-expert");
    assertThat(expert.open(ADDRESS).getStatus()).isEqualTo(404);
    assertThat(expert.open(ADDRESS + "/new").getStatus()).isEqualTo(404);
    assertThat(new Browsing(pages).open(ADDRESS).getStatus()).isEqualTo(302);
  }

  private MockHttpServletResponse draft(String instrument, String state, String deposited) {
    return send(ADDRESS + "/draft", instrument, state, deposited);
  }

  private MockHttpServletResponse send(
      String address, String instrument, String state, String deposited) {
    return officer.submit(
        address,
        "state",
        state,
        "instrument",
        instrument,
        "kind",
        "accession",
        "deposited",
        deposited,
        "effective",
        "",
        "source",
        "C.N.9.2026",
        "as_at",
        "2026-10-02");
  }
}
