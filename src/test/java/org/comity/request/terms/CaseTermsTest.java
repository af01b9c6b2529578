package org.comity.request.terms;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.SomeCase;
import org.comity.request.content.Inventory;
import org.comity.request.content.Term;
import org.junit.jupiter.api.Test;

class CaseTermsTest {
  private static final Instant NOON = Instant.parse("2026-11-30T12:00:00Z");
  private static final String ARREST =
      """
      req.ownReference: A 1
      req.requestingState: XA
      req.requestedState: XE
      legal.bases: [{ instrument: ETS-024 }]
      asst.items: [{ type: provisional }]
      """;

  @Test
  void aDayEnteredByHandSetsTheArrestRunning() {
    CaseTerms terms = terms(ARREST + "events: { D09: 2026-11-20 }");
    CaseTerm.Running arrest = terms.running().getFirst();
    assertThat(arrest.term().id()).isEqualTo("D09");
    // ETS 24 16(4): 18 days after the arrest.
    assertThat(arrest.last()).isEqualTo(LocalDate.of(2026, 12, 8));
    assertThat(arrest.days()).isEqualTo(8);
    assertThat(arrest.passed()).isFalse();
    assertThat(ids(terms.awaited())).contains("D10").doesNotContain("D09");
  }

  @Test
  void aDayEndsWhereTheDutyIsOwed() {
    String case1 = ARREST + "events: { D09: 2026-11-20, zone: Pacific/Auckland }";
    CaseTerm.Running arrest = terms(case1).running().getFirst();
    // 24:00 of 8 December in Auckland, thirteen hours ahead in its summer.
    assertThat(arrest.ends()).isEqualTo(Instant.parse("2026-12-08T11:00:00Z"));
    assertThat(english(case1).ends(arrest))
        .isEqualTo(
            "ends on 8 December 2026 at 24:00 in Auckland, which is 8 December 2026, 11:00 in"
                + " Abidjan");
  }

  @Test
  void whereTheRequestedStateHasSeveralZonesTheFirstToEndIsTakenAndTold() {
    String canada = ARREST.replace("XE", "CAN") + "events: { D09: 2026-11-20 }";
    CaseTerms terms = terms(canada);
    assertThat(terms.zone().certainty()).isEqualTo(DutyZone.Certainty.EARLIEST);
    assertThat(terms.zone().zone()).isEqualTo(ZoneId.of("America/St_Johns"));
    assertThat(english(canada).remarks(terms).getFirst()).contains("several time zones");
  }

  @Test
  void whatHasPassedSaysForHowLong() {
    String old = ARREST + "events: { D09: 2026-11-02 }";
    CaseTerm.Running arrest = terms(old).running().getFirst();
    assertThat(arrest.passed()).isTrue();
    assertThat(english(old).left(arrest)).isEqualTo("passed 10 days ago");
    assertThat(new TermCalendar(terms(old), english(old), "PG/1").written())
        .doesNotContain("VEVENT");
  }

  @Test
  void hoursRunFromTheMinute() {
    CaseTerm.Running first =
        terms(
                """
                req.requestedState: XE
                req.requestingState: XA
                legal.bases: [{ instrument: ETS-182 }]
                asst.items: [{ type: covert }]
                events: { D11: "2026-11-30T10:30+00:00" }
                """)
            .running()
            .getFirst();
    assertThat(first.exact()).isTrue();
    assertThat(first.ends()).isEqualTo(Instant.parse("2026-11-30T15:30:00Z"));
  }

  @Test
  void aFieldOfEachItemSetsItsOwnPeriodRunning() {
    CaseTerms terms =
        terms(
            """
            req.requestedState: XE
            legal.bases: [{ instrument: ETS-030 }]
            asst.items:
              - { type: service, svc.hearingDate: "2027-03-01T10:00+00:00" }
              - { type: service, svc.hearingDate: "2027-06-01T10:00+00:00" }
            """);
    // ETS 30 7(3): fifty days before each hearing.
    assertThat(terms.running().stream().filter(term -> term.term().id().equals("D05")))
        .extracting(CaseTerm.Running::last)
        .containsExactly(LocalDate.of(2027, 1, 10), LocalDate.of(2027, 4, 12));
  }

  @Test
  void lawThatDoesNotBindTheTwoStatesSetsNothingRunning() {
    CaseTerms terms = terms(SomeCase.bankRecords());
    assertThat(ids(terms.all())).contains("D28").doesNotContain("D01", "D02", "D16", "D17");
  }

  @Test
  void aDirectiveThatTheCaseCitesDoes() {
    CaseTerms terms =
        terms(
            """
            req.requestedState: AUT
            legal.bases: [{ instrument: otherMultilateral, name: Directive 2014/41/EU }]
            asst.items: [{ type: records }]
            """);
    assertThat(ids(terms.all())).contains("D16", "D17");
    assertThat(english("req.requestedState: AUT").rule(term("D16")))
        .isEqualTo("Directive 2014/41/EU 16 (from memory; to be checked before use)");
  }

  @Test
  void whatIsNoDayAndWhatIsNoPeriodIsTold() {
    String wrong = ARREST + "events: { D09: soon, D99: 2026-11-02 }";
    CaseTerms terms = terms(wrong);
    CaseTerm arrest =
        terms.awaited().stream().filter(t -> t.term().id().equals("D09")).findFirst().orElseThrow();
    assertThat(english(wrong).running(arrest)).startsWith("“soon” is no day");
    assertThat(english(wrong).remarks(terms))
        .contains("“D99” under events is no period that is known.");
  }

  @Test
  void theCalendarHasADayForEachThatRunsAndKeepsItsName() {
    String text = ARREST + "events: { D09: 2026-11-20, D10: 2026-11-20 }";
    String file = new TermCalendar(terms(text), english(text), "PG/1").written();
    List<VEvent> events = Biweekly.parse(file).first().getEvents();
    assertThat(events).hasSize(2);
    assertThat(events.getFirst().getSummary().getValue()).isEqualTo("A 1: Arrest");
    String moved = text.replace("2026-11-20", "2026-11-22");
    String later = new TermCalendar(terms(moved), english(moved), "PG/1").written();
    assertThat(Biweekly.parse(later).first().getEvents().getFirst().getUid())
        .isEqualTo(events.getFirst().getUid());
  }

  @Test
  void everyPeriodIsSaidInEveryLanguage() {
    String text = ARREST + "events: { D09: 2026-11-20 }";
    CaseTerms terms = terms(text);
    for (Language language : Language.values()) {
      var sentences = new TermSentences(new Words(), Inventory.shipped(), language, terms.zone());
      assertThat(terms.all()).allSatisfy(t -> assertThat(sentences.running(t)).isNotBlank());
      assertThat(Inventory.shipped().terms())
          .allSatisfy(t -> assertThat(sentences.rule(t)).isNotBlank())
          .filteredOn(Term::lawful)
          .allSatisfy(t -> assertThat(sentences.rule(t)).contains(t.basis()));
    }
  }

  private static Term term(String id) {
    return Inventory.shipped().terms().stream()
        .filter(term -> term.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> ids(List<? extends CaseTerm> terms) {
    return terms.stream().map(term -> term.term().id()).toList();
  }

  private static CaseTerms terms(String yaml) {
    return CaseTerms.of(SomeCase.view(yaml), NOON);
  }

  private static TermSentences english(String yaml) {
    DutyZone zone = terms(yaml).zone();
    return new TermSentences(new Words(), Inventory.shipped(), Language.ENGLISH, zone);
  }
}
