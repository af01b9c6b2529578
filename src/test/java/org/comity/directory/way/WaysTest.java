package org.comity.directory.way;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.comity.directory.Answer;
import org.comity.directory.Channel;
import org.comity.directory.Crime;
import org.comity.directory.Designation;
import org.comity.directory.Function;
import org.comity.directory.LanguageRule.Verdict;
import org.comity.directory.Stage;
import org.comity.directory.contact.Opening;
import org.comity.directory.contact.Week;
import org.comity.directory.way.PassedOver.Why;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Pairs of States worked out by hand from the files. What was worked out stands over each.
@WholeProgram
class WaysTest {
  private final Ways ways;

  WaysTest(@Autowired Ways ways) {
    this.ways = ways;
  }

  // participation.csv: ESP deposited 2002-03-01, so bound when UNTOC entered into force,
  // 2003-09-29;
  // MKD deposited 2005-01-12, thirty days later 2005-02-11. designations.csv has no row of MKD,
  // languages.csv: UNTOC 18(14) all mk|en. Official language of ESP: es. networks: CARIN, COE-24-7.
  @Test
  void spainWritesToNorthMacedoniaInBothLanguages() {
    Way way = way(Needs.of("ESP", "MKD", Function.MLA));
    assertThat(taken(way)).isEqualTo("UNTOC");
    assertThat(course(way).ground().bond())
        .isInstanceOfSatisfying(
            Bond.InForce.class,
            bond -> assertThat(bond.since()).contains(LocalDate.of(2005, 2, 11)));
    assertThat(course(way).authority().named()).isInstanceOf(Answer.NotStated.class);
    assertThat(meaning(way).verdict()).isEqualTo(Verdict.NOT_ENOUGH);
    assertThat(meaning(way).missing()).containsExactly("mk", "en");
    assertThat(networks(way)).containsExactly("CARIN", "COE-24-7");
  }

  // UNCAC: BRA deposited 2005-06-15, bound at its entry into force 2005-12-14; CHN deposited
  // 2006-01-13, bound 2006-02-12. The Convention on the very crime goes before UNTOC; under it CHN
  // names the Supreme People's Procuratorate, under UNTOC the Ministry of Justice.
  @Test
  void brazilWritesToChinaOnCorruptionUnderTheConventionAgainstIt() {
    Way way = way(Needs.of("BRA", "CHN", Function.MLA).on(Crime.CORRUPTION));
    assertThat(taken(way)).isEqualTo("UNCAC");
    assertThat(course(way).ground().bond())
        .isInstanceOfSatisfying(
            Bond.InForce.class,
            bond -> assertThat(bond.since()).contains(LocalDate.of(2006, 2, 12)));
    assertThat(named(way)).containsExactly("chn-supreme-people-procuratorate");
    assertThat(bond(way, "DRUGS1988")).isInstanceOf(Bond.OtherCrime.class);
    assertThat(bond(way, "UNTOC")).isInstanceOf(Bond.InForce.class);
    assertThat(named(way(Needs.of("BRA", "CHN", Function.MLA).on(Crime.CORRUPTION).under("UNTOC"))))
        .containsExactly("chn-ministry-justice");
  }

  // designations.csv: UKR, UNTOC 18(13): Prosecutor-General for investigation, Ministry of Justice
  // for trial and sentence. languages.csv: any of uk, ru, en, fr; official language of AND: ca.
  @Test
  void andorraWritesToTheProsecutorOfUkraineBeforeTrial() {
    Way way = way(Needs.of("AND", "UKR", Function.MLA).at(Stage.INVESTIGATION));
    assertThat(named(way)).containsExactly("ukr-office-prosecutor-general");
    assertThat(passed(way)).containsExactly(Map.entry("ukr-ministry-justice", Why.OTHER_STAGE));
    assertThat(meaning(way).missing()).containsExactly("uk", "ru", "en", "fr");
  }

  // BUDAPEST: NLD since 2007-03-01, AUT since 2012-10-01. Article 35: one contact for the
  // Netherlands, one for Curaçao.
  @Test
  void austriaReachesCuracaoByDayAndNight() {
    Way way = way(Needs.of("AUT", "NLD", Function.CYBER_24_7).in("NLD-CW"));
    assertThat(taken(way)).isEqualTo("BUDAPEST");
    assertThat(course(way).ground().bond())
        .isInstanceOfSatisfying(
            Bond.InForce.class,
            bond -> assertThat(bond.since()).contains(LocalDate.of(2012, 10, 1)));
    assertThat(named(way)).containsExactly("nld-interpol-national-central-bureau-curacao");
    assertThat(passed(way))
        .containsExactly(Map.entry("nld-national-office-public-prosecution-service", Why.NEARER));
  }

  // Both are party to UNTOC; no row of GBR stands on it. Under its own law Scotland names the
  // International Co-operation Unit, which is said as what it is: named elsewhere.
  @Test
  void irelandFindsTheAuthorityOfScotlandUnderAnotherBasis() {
    Way way = way(Needs.of("IRL", "GBR", Function.MLA).in("GBR-SCT"));
    assertThat(taken(way)).isEqualTo("UNTOC");
    assertThat(course(way).authority().named()).isInstanceOf(Answer.NotStated.class);
    assertThat(ids(course(way).authority().elsewhere()))
        .containsExactly("gbr-international-co-operation-unit");
  }

  // rehearsal: XE is neither party to nor signatory of the Firearms Protocol; nothing else serves.
  @Test
  void esperiaAndDoradaHaveNoTreatyOnTracingFirearms() {
    Way way = way(Needs.of("XE", "XD", Function.FIREARMS));
    assertThat(way.course()).isEmpty();
    assertThat(bond(way, "FA"))
        .isInstanceOfSatisfying(
            Bond.NotBound.class,
            bond ->
                assertThat(bond.outside())
                    .extracting(each -> each.state().value())
                    .containsExactly("XE"));
  }

  // participation.csv: IRN signed UNTOC 2000-12-12 and was not party as at 2014-01-27, of later
  // nothing is known; UNCAC: IRN deposited 2009-04-20, bound 2009-05-20, ESP 2006-07-19.
  @Test
  void whatIsKnownOfIranEndsWithItsSource() {
    Needs before = Needs.of("IRN", "ESP", Function.MLA).when("2013-06-01T12:00:00Z");
    assertThat(bond(way(before), "UNTOC")).isInstanceOf(Bond.NotBound.class);
    assertThat(bond(way(before.when("2020-06-01T12:00:00Z")), "UNTOC"))
        .isInstanceOf(Bond.NotStated.class);
    assertThat(taken(way(before))).isEqualTo("UNCAC");
  }

  // contacts.csv: the ministry of XA is open MON-THU 08:00-12:30 13:30-17:00 in Abidjan (UTC), the
  // one of XB MON-FRI 09:00-18:00 in Minsk (UTC+3). Wednesday 3 March 2027, 22:15 UTC is night for
  // both; on Thursday both are there from 08:00 UTC (11:00 in Minsk) to 12:30 UTC. INTERPOL: XA in
  // urgent cases only.
  @Test
  void borealiaAsksAureliaByNight() {
    Needs need = Needs.of("XB", "XA", Function.MLA).at(Stage.TRIAL).when("2027-03-03T22:15:00Z");
    Way way = way(need);
    assertThat(named(way)).containsExactly("xa-ministry-justice");
    assertThat(course(way).hours().theirs())
        .extracting(HoursStep.Office::opening)
        .containsExactly(new Opening.Closed(Instant.parse("2027-03-04T08:00:00Z")));
    assertThat(course(way).hours().both())
        .contains(
            new Week.Stretch(
                Instant.parse("2027-03-04T08:00:00Z"), Instant.parse("2027-03-04T12:30:00Z")));
    assertThat(kinds(course(way).channels().open()))
        .containsExactlyInAnyOrder(Channel.Kind.EMAIL, Channel.Kind.DIPLOMATIC);
    assertThat(kinds(course(way).channels().passed())).containsExactly(Channel.Kind.INTERPOL);
    Way urgent = way(need.urgency(Urgency.NOW));
    assertThat(kinds(course(urgent).channels().open())).contains(Channel.Kind.INTERPOL);
    assertThat(course(urgent).channels().urgent()).hasSize(1);
    assertThat(course(way).channels().urgent()).isEmpty();
  }

  // designations.csv: XD, UNTOC 18(13): Procurator until 2019-01-31, Attorney General from
  // 2019-02-01, Island Attorney for the Islands since 2012-07-01.
  @Test
  void aureliaWritesToWhoeverWasNamedInDoradaOnTheDay() {
    Needs need = Needs.of("XA", "XD", Function.MLA);
    Way before = way(need.when("2018-12-31T12:00:00Z"));
    assertThat(named(before)).containsExactly("xd-procuracy");
    assertThat(passed(before))
        .containsExactlyInAnyOrder(
            Map.entry("xd-fiscalia", Why.NOT_YET),
            Map.entry("xd-islands-attorney", Why.OTHER_TERRITORY));
    Way after = way(need.when("2019-02-01T12:00:00Z"));
    assertThat(named(after)).containsExactly("xd-fiscalia");
    assertThat(passed(after)).contains(Map.entry("xd-procuracy", Why.ENDED));
    assertThat(named(way(need.in("XD-ISL")))).containsExactly("xd-islands-attorney");
  }

  // legal-bases.csv: XA takes UNTOC on reciprocity since 2012-03-01; XD takes it (yes); XB only
  // where no other treaty exists, so that reciprocity is open; before that day XA had stated
  // nothing.
  @Test
  void extraditionToAureliaDependsOnWhatTheOtherHasStated() {
    assertThat(outcome("XD", "XA")).isEqualTo(ExtraditionStep.Outcome.SERVES_RECIPROCALLY);
    assertThat(outcome("XB", "XA")).isEqualTo(ExtraditionStep.Outcome.RECIPROCITY_OPEN);
    assertThat(outcome("XA", "XB")).isEqualTo(ExtraditionStep.Outcome.UNLESS_OTHER_TREATY);
    assertThat(outcome("XA", "XE")).isEqualTo(ExtraditionStep.Outcome.NOT_STATED);
  }

  // languages.csv: XC Arabic, English where that is not possible; official language of XE: en.
  // designations.csv: two central authorities of XC, of which neither is passed over.
  @Test
  void esperiaWritesToCasparaInEnglishOnlyAsAFallback() {
    Way way = way(Needs.of("XE", "XC", Function.MLA));
    assertThat(meaning(way).verdict()).isEqualTo(Verdict.ONLY_AS_FALLBACK);
    assertThat(meaning(way).fitting()).containsExactly("en");
    assertThat(named(way))
        .containsExactlyInAnyOrder("xc-ministry-justice", "xc-public-prosecution");
    assertThat(passed(way)).isEmpty();
  }

  // SOM: ITA deposited 2006-08-02, bound 2006-09-01; VCT deposited 2010-10-29, bound 2010-11-28.
  @Test
  void italyAsksSaintVincentWhetherAVesselFliesItsFlag() {
    Way way = way(Needs.of("ITA", "VCT", Function.SOM_SEA));
    assertThat(taken(way)).isEqualTo("SOM");
    assertThat(course(way).ground().bond())
        .isInstanceOfSatisfying(
            Bond.InForce.class,
            bond -> assertThat(bond.since()).contains(LocalDate.of(2010, 11, 28)));
    assertThat(named(way)).containsExactly("vct-commissioner-police");
  }

  // The Trafficking Protocol names no central authority: that of the Convention receives.
  @Test
  void aProtocolLeadsToTheAuthorityOfItsConvention() {
    Way way = way(Needs.of("XB", "XE", Function.MLA).on(Crime.TRAFFICKING_IN_PERSONS));
    assertThat(taken(way)).isEqualTo("TIP");
    assertThat(named(way)).containsExactly("xe-central-authority");
  }

  @Test
  void beforeAnythingIsKnownEveryConventionIsStillToCome() {
    Way way = way(Needs.of("ESP", "FRA", Function.MLA).when("1950-01-01T12:00:00Z"));
    assertThat(bond(way, "UNTOC")).isInstanceOf(Bond.NotYetAdopted.class);
    assertThat(bond(way, "ETS-030")).isInstanceOf(Bond.NotYetAdopted.class);
    assertThat(bond(way, "BILATERAL")).isInstanceOf(Bond.PartiesNotKept.class);
    assertThat(course(way).authority().named()).isInstanceOf(Answer.NotStated.class);
  }

  private Way way(Needs needs) {
    return ways.find(needs.need());
  }

  private ExtraditionStep.Outcome outcome(String from, String to) {
    return course(way(Needs.of(from, to, Function.EXTRADITION).under("UNTOC")))
        .extradition()
        .orElseThrow()
        .outcome();
  }

  private static Way.Course course(Way way) {
    return way.course().orElseThrow();
  }

  private static String taken(Way way) {
    return course(way).ground().basis().code();
  }

  private static Bond bond(Way way, String basis) {
    return way.grounds().stream()
        .filter(each -> each.basis().code().equals(basis))
        .map(Ground::bond)
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> named(Way way) {
    return ids(course(way).authority().named().all());
  }

  private static Set<String> ids(List<Designation> named) {
    return named.stream().map(Designation::authority).collect(Collectors.toSet());
  }

  private static List<Map.Entry<String, Why>> passed(Way way) {
    return course(way).authority().passed().stream()
        .map(each -> Map.entry(each.designation().authority(), each.why()))
        .toList();
  }

  private static LanguageStep.Meaning meaning(Way way) {
    LanguageStep step = course(way).languages();
    return Optional.of(step)
        .map(each -> each.meaning(each.accepted().all().getFirst().rule()))
        .orElseThrow();
  }

  private static List<String> networks(Way way) {
    return way.networks().shared().stream().map(each -> each.network().code()).toList();
  }

  private static List<Channel.Kind> kinds(List<Channel> channels) {
    return channels.stream().map(Channel::kind).toList();
  }
}
