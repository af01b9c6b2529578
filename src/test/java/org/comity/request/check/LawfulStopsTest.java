package org.comity.request.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldType;
import org.comity.request.content.Inventory;
import org.comity.request.content.Profile;
import org.comity.request.content.ProfileFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What neither the law nor the requested State asks for stops nobody; what they ask for does.
class LawfulStopsTest {
  private static List<String> stops(String written) {
    return Cases.findings(written).stream()
        .filter(CaseFinding::stops)
        .map(found -> found.id() + " " + found.place().key())
        .toList();
  }

  private static final String SERVICE =
      """
      req.documentKind: request
      req.date: 2026-11-30
      req.requestingState: XA
      req.requestedState: XE
      req.channel: centralAuthority
      req.transmissionMeans: paper
      auth.central.name: { id: c, name: Office, country: XA, checkedOn: 2026-11-20 }
      auth.requesting.name: { ref: c }
      auth.conducting.name: { ref: c }
      auth.conducting.functions: It prosecutes.
      auth.requested.name: { name: Authority, country: XE, checkedOn: 2026-11-20 }
      legal.bases: [{ instrument: UNTOC, articles: "18(3)(b)" }]
      legal.conventionOffence: ["5"]
      legal.transnationalElement: severalStates
      legal.organizedGroup: Four persons act together.
      legal.dualCriminalityText: The conduct is a crime in both States.
      matter.subject: trial of four persons for trafficking
      matter.nature: trial
      off.list: [{ title: Trafficking, date: 2025, place: Port Aurel, provision: s. 212, maximumPenalty: 15 years }]
      purpose.use: The witness is to be heard.
      urg.level: normal
      conf.required: "no"
      lang.requestLanguage: en
      sign.person: { familyName: Example, givenNames: Jeanne, role: official }
      asst.items:
        - type: service
          text: Serve the judgment.
          svc.document: { title: Judgment }
          svc.documentType: judgment
          svc.addressee: { familyName: Example, givenNames: Ada, role: addressee }
          svc.address: { lines: Quay Street 9, city: Kilmere, country: XE }
          svc.method: personal
          svc.proof: datedReceipt
      """;

  @Test
  void documentsAreServedWithoutAWordOnTheFacts() {
    assertThat(stops(SERVICE)).isEmpty();
    assertThat(Cases.findings(SERVICE).stream().map(found -> found.place().key()))
        .doesNotContain("facts.timeline", "nexus.reason", "nexus.relevance", "assur.use");
    assertThat(stops(SERVICE + "  - type: records\n")).contains("R03 facts.summary");
  }

  private static final String PRESERVATION =
      """
      req.documentKind: request
      req.date: 2026-11-30
      req.requestingState: XE
      req.requestedState: XD
      req.channel: point247
      legal.bases: [{ instrument: BUDAPEST, articles: "29" }]
      auth.requesting.name: { id: c, name: Desk, country: XE, checkedOn: 2026-11-20 }
      auth.conducting.name: { ref: c }
      matter.subject: fraud by means of a computer
      matter.nature: investigation
      facts.summary: Orders were diverted.
      purpose.use: To ask for the data.
      urg.level: normal
      lang.requestLanguage: es
      asst.items:
        - type: preserve
          prs.authority: { ref: c }
          prs.offence: { title: Fraud, date: 2026, place: Kilmere, provision: s. 9, maximumPenalty: 10 years }
          prs.facts: Orders were diverted.
          prs.data: [logs of access]
          prs.relation: The account received the money.
          prs.necessity: Logs are deleted after seven days.
          prs.followUp: true
          prs.followUpBy: 2027-01-20
          prs.duration: P90D
      """;

  @Test
  void dataArePreservedWithoutAWordOnDualCriminality() {
    assertThat(stops(PRESERVATION)).isEmpty();
    assertThat(Cases.findings(PRESERVATION).stream().map(found -> found.place().key()))
        .doesNotContain("legal.dualCriminalityText");
    assertThat(stops(PRESERVATION.replace("prs.followUp: true", "prs.followUp: false")))
        .contains("R20 prs.followUp", "missing prs.followUp");
  }

  @Test
  void aCopyToTheCentralAuthorityIsAskedForWhereTheConventionAsksForIt() {
    String direct = PRESERVATION.replace("point247", "directJudicial");
    assertThat(stops(PRESERVATION)).doesNotContain("missing req.channelCopyTo");
    // Budapest 27(9)(a): a copy through the central authorities, where judges write to each other.
    assertThat(stops(direct)).contains("missing req.channelCopyTo");
  }

  @Test
  void aFieldWithoutLawBehindItIsNeverMissedByABlocker() {
    Stream.of("records", "video", "search", "freeze", "custody", "extradition", "covert")
        .flatMap(kind -> Cases.findings("asst.items: [{ type: " + kind + " }]").stream())
        .filter(found -> found.id().equals(CaseFinding.MISSING))
        .forEach(found -> assertThat(found.stops()).as(found.toString()).isFalse());
  }

  @ParameterizedTest
  @MethodSource("requirements")
  void aRequirementIsMetOrTold(Profile.Requirement requirement, String state) {
    String kind = requirement.kinds().isEmpty() ? "records" : requirement.kinds().getFirst();
    JsonNode empty = asked(state, kind, Map.of());
    JsonNode full = asked(state, kind, filled(requirement));
    boolean asks = !requirement.fields().isEmpty();
    assertThat(Cases.finding(requirement.id(), empty).isPresent()).as("unmet").isEqualTo(asks);
    assertThat(Cases.finding(requirement.id(), full)).as("met").isEmpty();
    if (asks) {
      CaseFinding unmet = Cases.finding(requirement.id(), empty).orElseThrow();
      assertThat(unmet.severity()).isEqualTo(requirement.severity());
      assertThat(unmet.basis()).isEqualTo(requirement.basis());
    }
    requirement
        .gates()
        .forEach(
            (key, answer) ->
                assertThat(new CaseKnowledgeOf(empty).gate(key)).as(key).contains(answer));
    assertThat(Inventory.shipped().texts().source(requirement.text())).isPresent();
  }

  static Stream<org.junit.jupiter.params.provider.Arguments> requirements() {
    return ProfileFiles.all().values().stream()
        .flatMap(
            profile ->
                profile.requirements().stream()
                    .map(
                        each ->
                            org.junit.jupiter.params.provider.Arguments.of(each, profile.state())));
  }

  @Test
  void aRequirementConcernsItsKindsOnly() {
    JsonNode service = asked("SGP", "service", Map.of());
    assertThat(Cases.finding("SGP-suspicion-trace", service)).isEmpty();
    assertThat(Cases.finding("SGP-service-presence", service)).isPresent();
  }

  private record CaseKnowledgeOf(JsonNode written) {
    java.util.Optional<Boolean> gate(String key) {
      CaseView view = Cases.view(Cases.of(written.toString()));
      Field field = view.inventory().book().field(key).orElseThrow();
      return new CaseKnowledge(view.file(), view.inventory(), view.around())
          .gate(field, view.interview());
    }
  }

  private static Map<String, Object> filled(Profile.Requirement requirement) {
    Map<String, Object> values = new TreeMap<>();
    for (String key : requirement.fields()) {
      values.put(key, value(Inventory.shipped().book().field(key).orElseThrow().type()));
    }
    return values;
  }

  private static Object value(FieldType type) {
    return switch (type) {
      case FieldType.Single(var scalar) ->
          switch (scalar) {
            case BOOLEAN, CLAUSE -> true;
            case DATE -> "2027-09-30";
            default -> "something";
          };
      case FieldType.Choice(var options) -> options.getFirst();
      case FieldType.Many(var of) -> List.of(value(of));
      case FieldType.Composite(var name) ->
          name.equals("procedure")
              ? Map.of("requirement", "something")
              : Map.of("title", "something", "name", "something", "familyName", "something");
    };
  }

  private static JsonNode asked(String state, String kind, Map<String, Object> values) {
    Map<String, Object> item = new TreeMap<>(Map.of("type", kind));
    Map<String, Object> whole = new TreeMap<>(Map.of("req.requestedState", state));
    values.forEach(
        (key, value) -> {
          String chapter = Inventory.shipped().book().field(key).orElseThrow().chapter();
          (chapter == null || chapter.equals("spontaneous") ? whole : item).put(key, value);
        });
    whole.put("asst.items", List.of(item));
    if (kind.equals("spontaneous")) {
      whole.put("asst.items", List.of());
      whole.put("req.documentKind", "spontaneousInformation");
    }
    return JsonMapper.shared().valueToTree(whole);
  }
}
