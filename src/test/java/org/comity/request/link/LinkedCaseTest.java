package org.comity.request.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.request.SomeCase;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import org.comity.request.file.CaseReading;
import org.comity.request.file.CaseWriting;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class LinkedCaseTest {
  private static final String PRESERVATION =
      """
      req.ownReference: A 1
      req.requestedStateReference: E 7
      req.date: 2026-11-30
      req.requestingState: XA
      req.requestedState: XE
      matter.subject: investigation into fraud
      sign.date: 2026-11-30
      track.status: sent
      pers.list: [{ id: vexford, familyName: Vexford-Example, givenNames: Tomas, role: suspect }]
      asst.items:
        - type: preserve
          prs.facts: Short.
          prs.provider: { id: host, name: Host Example Ltd., seat: Kilmere }
          prs.period: { from: 2026-01-01, to: 2026-05-31 }
      events: { D03: 2026-12-02 }
      """;

  @Test
  void theRequestForDisclosureIsTiedToThePreservation() {
    JsonNode made = linked(PRESERVATION, "disclose").root();
    JsonNode item = made.path("asst.items").path(0);
    assertThat(item.path("type").asString("")).isEqualTo("disclose");
    // Budapest 29(7) and 31: by the reference that the requested State gave.
    assertThat(item.path("dsc.preservedRef").asString("")).isEqualTo("E 7");
    assertThat(item.path("gates").path("dsc.preservedRef").asBoolean(false)).isTrue();
    assertThat(item.path("dsc.provider").path("name").asString("")).isEqualTo("Host Example Ltd.");
    assertThat(made.path("req.relatedReferences").path(0).path("relation").asString(""))
        .isEqualTo("followsPreservation");
  }

  @Test
  void whatBelongsToTheCaseStaysAndWhatBelongsToTheOldRequestGoes() {
    JsonNode made = linked(PRESERVATION, "disclose").root();
    assertThat(made.propertyNames())
        .contains("req.requestingState", "req.requestedState", "matter.subject", "pers.list")
        .doesNotContain("req.ownReference", "req.date", "sign.date", "track.status", "events");
    assertThat(made.path("req.relatedReferences").path(0).path("reference").asString(""))
        .isEqualTo("A 1");
  }

  @Test
  void aRenewalKeepsItsItemsAndNamesWhatItRenews() {
    JsonNode made = linked(PRESERVATION, "renewal").root();
    assertThat(made.path("req.documentKind").asString("")).isEqualTo("renewal");
    JsonNode item = made.path("asst.items").path(0);
    assertThat(item.path("prs.facts").asString("")).isEqualTo("Short.");
    assertThat(item.path("prs.renewalOf").asString("")).isEqualTo("E 7");
  }

  @Test
  void aWithdrawalAsksForNothing() {
    JsonNode made = linked(PRESERVATION, "withdrawal").root();
    assertThat(made.path("asst.items")).isEmpty();
    assertThat(made.path("req.relatedReferences").path(0).path("relation").asString(""))
        .isEqualTo("withdraws");
  }

  @Test
  void whatOneEntryBecomesWhereSeveralAreTakenIsAList() {
    String arrest =
        PRESERVATION.replace(
            "- type: preserve", "- type: provisional\n    pro.offence: { title: Fraud }");
    JsonNode item = linked(arrest, "extradition").root().path("asst.items").path(0);
    assertThat(item.path("ext.offences").path(0).path("title").asString("")).isEqualTo("Fraud");
  }

  @Test
  void aReferenceWhoseEntryDidNotComeAlongIsReplacedByWhatItMeant() {
    String held =
        PRESERVATION
            + "auth.requesting.name: { ref: host }\nauth.conducting.name: { ref: vexford }\n";
    JsonNode made = linked(held, "withdrawal").root();
    assertThat(made.path("auth.requesting.name").path("name").asString(""))
        .isEqualTo("Host Example Ltd.");
    assertThat(made.path("auth.conducting.name").path("ref").asString("")).isEqualTo("vexford");
  }

  @Test
  void aCaseLeadsOnlyToWhatFollowsFromIt() {
    assertThat(Link.of("extradition").orElseThrow().follows(SomeCase.file(PRESERVATION).kinds()))
        .isFalse();
    assertThat(Link.of("statusQuery").orElseThrow().follows(SomeCase.file(PRESERVATION).kinds()))
        .isTrue();
    assertThat(Link.of("marriage")).isEmpty();
  }

  @Test
  void whatIsMadeCanBeReadAgainWithoutAProblem() {
    for (Link link : Link.shipped()) {
      String written = CaseWriting.json(linked(PRESERVATION, link.id()));
      assertThat(CaseReading.of(written, Inventory.shipped()).problems()).as(link.id()).isEmpty();
    }
  }

  @Test
  void eachLeadsToADocumentAndARelationThatTheFormKnows() {
    Inventory inventory = Inventory.shipped();
    assertThat(Link.shipped())
        .hasSize(9)
        .allMatch(link -> inventory.texts().has("req.documentKind.is." + link.document()))
        .allMatch(
            link -> inventory.texts().has("type.relatedRequest.relation.is." + link.relation()))
        .allMatch(link -> link.kind() == null || inventory.kind(link.kind()).isPresent());
    assertThat(Link.shipped().stream().flatMap(link -> link.carry().values().stream()))
        .allMatch(keys -> keys.stream().allMatch(key -> inventory.book().field(key).isPresent()));
  }

  private static CaseFile linked(String yaml, String to) {
    Link link = Link.of(to).orElseThrow();
    return new LinkedCase(SomeCase.file(yaml), link, Inventory.shipped()).made();
  }
}
