package org.comity.request.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.comity.request.SomeCase;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class CopiedCaseTest {
  private final CaseFile old = SomeCase.file(SomeCase.bankRecords());

  @Test
  void onlyWhatIsChosenIsTakenOver() {
    ObjectNode copy = copy("parties").root();
    assertThat(copy.propertyNames())
        .contains("req.requestedState", "auth.requesting.name", "lang.requestLanguage")
        .doesNotContain("facts.summary", "off.list", "legal.bases", "grounds");
    assertThat(copy.path(CaseFile.ITEMS)).isEmpty();
  }

  @Test
  void datesReferencesAndSignatureStayEmpty() {
    ObjectNode copy = copy("parties", "case", "items").root();
    assertThat(copy.propertyNames())
        .contains("facts.summary", "off.list", "legal.bases")
        .doesNotContain("req.ownReference", "req.date", "legal.statusCheckedOn", "events")
        .noneMatch(key -> key.startsWith("sign.") || key.startsWith("track."));
    assertThat(copy.path(CaseFile.ITEMS)).hasSize(1);
    assertThat(copy.path(CaseFile.ITEMS).get(0).path("rec.period").isMissingNode()).isFalse();
  }

  @Test
  void aDateOfTheOldLetterDoesNotComeAlongInAnItem() {
    CaseFile preserved =
        SomeCase.file(
            "req.requestedState: XE\n"
                + "asst.items:\n"
                + "  - { id: i1, type: preserve, prs.followUpBy: 2027-01-30, prs.duration: P60D"
                + " }\n");
    ObjectNode copy = new CopiedCase(preserved, Set.of("items"), Inventory.shipped()).made().root();
    assertThat(copy.path(CaseFile.ITEMS).get(0).propertyNames())
        .contains("prs.duration")
        .doesNotContain("prs.followUpBy");
  }

  @Test
  void theCopyRemembersWhereItComesFromAndPrintsItNowhere() {
    UUID draft = UUID.fromString("01a22e43-351e-70fb-ba3f-73cd49d2d5f5");
    CaseFile made = new Origin(draft, "PG/2026/0412-C", Origin.COPY).in(copy("parties"));
    assertThat(Origin.of(made)).contains(new Origin(draft, "PG/2026/0412-C", "copy"));
    assertThat(SomeCase.file(made.root().toString()).root().path("comity"))
        .isEqualTo(made.root().path("comity"));
    assertThat(Origin.of(old)).isEmpty();
  }

  private CaseFile copy(String... parts) {
    return new CopiedCase(old, Set.of(parts), Inventory.shipped()).made();
  }
}
