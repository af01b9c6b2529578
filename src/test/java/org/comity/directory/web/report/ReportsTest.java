package org.comity.directory.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WholeProgram
class ReportsTest {
  private static final String COVERAGE = "/directory/reports/coverage";
  private static final String DISCREPANCIES = "/directory/reports/discrepancies";

  private final MockMvc pages;
  private final Browsing secretariat;

  ReportsTest(@Autowired MockMvc pages) {
    this.pages = pages;
    secretariat = new Browsing(pages).signedInAs("secretariat");
  }

  @Test
  void aPartyOfWhichNobodyIsNamedIsListedAndOneThatHasNamedSomebodyIsNot() {
    assertThat(secretariat.read(COVERAGE + "?duty=UNTOC-mla"))
        .contains("Not stated")
        .contains("That none is known does not mean that there is none")
        .doesNotContain(">Aurelia</a>");
  }

  private static final String[] NOTIFIED = {
    "state", "XB",
    "instrument", "UNTOC",
    "article", "18(13)",
    "topic", "CENTRAL_AUTHORITY_MLA",
    "value", "Supreme Court of Borealia",
    "language", "en",
    "dated", "2020-01-01",
    "reference", "C.N.1.2020",
    "source", "Note of the depositary",
    "as_at", "2020-01-02"
  };

  @Test
  void whatWasNotifiedAndTheDirectoryDoesNotSayIsListedAndNarrowed() {
    secretariat.open("/notifications/records/new");
    secretariat.submit("/notifications/records", NOTIFIED);
    assertThat(secretariat.read(DISCREPANCIES + "?treaty=UNTOC&kind=different"))
        .contains("Supreme Court of Borealia")
        .contains("Department of International Legal Assistance");
    assertThat(secretariat.read(DISCREPANCIES + "?treaty=UNCAC"))
        .doesNotContain("Supreme Court of Borealia");
    assertThat(secretariat.open(DISCREPANCIES + "?sort=subject").getStatus()).isEqualTo(200);
  }

  @Test
  void nobodyElseReadsThem() {
    Browsing deputy = new Browsing(pages).signedInAs("aurelia-deputy");
    assertThat(deputy.open(COVERAGE).getStatus()).isEqualTo(404);
    assertThat(deputy.open(DISCREPANCIES).getStatus()).isEqualTo(404);
  }
}
