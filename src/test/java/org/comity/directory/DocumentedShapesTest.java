package org.comity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.directory.Asking.answer;
import static org.comity.directory.Asking.languages;
import static org.comity.directory.Asking.mla;
import static org.comity.directory.Asking.named;
import static org.comity.directory.Asking.question;
import static org.comity.directory.Asking.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.comity.directory.LegalBasis.Statement;
import org.comity.instrument.StateCode;
import org.junit.jupiter.api.Test;

/// The fourteen shapes as sources tell them of real States. Where a source gives no day, nothing is
/// said of the time before it speaks.
class DocumentedShapesTest {
  private static final String NOW = "2026-11-24";
  private static final String BEFORE_ANY_SOURCE = "2003-01-01";

  @Test
  void ukraineSplitsByStage() {
    Question now = mla("UKR", "UNTOC", NOW);
    assertThat(named(now.at(Stage.INVESTIGATION))).containsExactly("ukr-office-prosecutor-general");
    assertThat(named(now.at(Stage.TRIAL))).containsExactly("ukr-ministry-justice");
    assertThat(answer(mla("UKR", "UNTOC", BEFORE_ANY_SOURCE))).isInstanceOf(Answer.NotStated.class);
  }

  @Test
  void lithuaniaNamesTwoWithoutASplit() {
    assertThat(named(mla("LTU", "UNTOC", NOW)))
        .containsExactlyInAnyOrder("ltu-ministry-justice", "ltu-prosecutor-general-office");
  }

  @Test
  void theUnitedKingdomSplitsByTerritoryAndByCrime() {
    Question now = mla("GBR", "NATIONAL-LAW", NOW);
    assertThat(named(now.in("GBR-SCT"))).containsExactly("gbr-international-co-operation-unit");
    assertThat(named(now.in("GBR-EWNI")))
        .containsExactlyInAnyOrder("gbr-uk-central-authority", "gbr-hm-revenue-customs");
    assertThat(named(now.in("GBR-EWNI").on(Crime.TAX_AND_CUSTOMS)))
        .containsExactly("gbr-hm-revenue-customs");
    assertThat(named(now.in("GBR-EWNI").on(Crime.CORRUPTION)))
        .containsExactly("gbr-uk-central-authority");
  }

  @Test
  void curacaoHasAnAuthorityOfItsOwn() {
    Question now = question("NLD", "BUDAPEST", Function.CYBER_24_7, NOW);
    assertThat(named(now.in("NLD-CW")))
        .containsExactly("nld-interpol-national-central-bureau-curacao");
    assertThat(named(now.in("NLD-AW")))
        .as("of Aruba nothing else is said than of the Netherlands")
        .containsExactly("nld-national-office-public-prosecution-service");
  }

  @Test
  void chinaNamesAnotherBodyUnderEachTreaty() {
    assertThat(named(mla("CHN", "UNTOC", NOW))).containsExactly("chn-ministry-justice");
    assertThat(named(mla("CHN", "UNCAC", NOW))).containsExactly("chn-supreme-people-procuratorate");
    assertThat(named(mla("CHN", "DRUGS1988", NOW))).containsExactly("chn-ministry-foreign-affairs");
    assertThat(answer(mla("CHN", "UNTOC", "2019-09-15"))).isInstanceOf(Answer.NotStated.class);
  }

  @Test
  void languagesAreAnyOfAListBothOrOneAfterTheOther() {
    assertThat(languages("UKR", "UNTOC", NOW))
        .containsExactly(new LanguageRule.Any(List.of("uk", "ru", "en", "fr")));
    assertThat(languages("LVA", "UNTOC", NOW))
        .containsExactly(new LanguageRule.Any(List.of("en", "lv")));
    assertThat(languages("MKD", "UNTOC", NOW).getFirst().on(Set.of("mk")))
        .isEqualTo(LanguageRule.Verdict.NOT_ENOUGH);
    assertThat(languages("SVN", "UNTOC", NOW).getFirst().on(Set.of("en")))
        .isEqualTo(LanguageRule.Verdict.ONLY_AS_FALLBACK);
  }

  @Test
  void theLegalBasisIsWhatEachHasStated() {
    assertThat(statements("BHS", "", "2008-09-26")).containsExactly(Statement.YES_RECIPROCITY);
    assertThat(statements("BHS", "", "2008-09-25")).isEmpty();
    assertThat(statements("UKR", "", NOW)).containsExactly(Statement.YES_IF_NO_TREATY);
    assertThat(statements("LSO", "", NOW)).containsExactly(Statement.TREATY_REQUIRED);
    assertThat(statements("NLD", "NLD-AW", NOW)).containsExactly(Statement.YES);
    assertThat(statements("NLD", "NLD-CW", NOW)).as("nothing is said of it").isEmpty();
  }

  @Test
  void spainNotifiedFiveYearsAfterItsDeposit() {
    LocalDate notified = LocalDate.of(2007, 4, 17);
    assertThat(answer(mla("ESP", "UNTOC", "2004-01-01")))
        .isEqualTo(new Answer.OnlyFrom<Designation>(notified));
    assertThat(named(mla("ESP", "UNTOC", "2007-04-17"))).hasSize(1);
  }

  @Test
  void whomCanadaAndLiechtensteinNamedBeforeIsNotStated() {
    for (String state : List.of("CAN", "LIE")) {
      assertThat(answer(mla(state, "UNTOC", "2014-11-30"))).isInstanceOf(Answer.NotStated.class);
      assertThat(named(mla(state, "UNTOC", "2014-12-31"))).hasSize(1);
    }
  }

  @Test
  void theInstitutionThatMexicoNamedHasBeenReplaced() {
    String named = named(mla("MEX", "UNTOC", NOW)).iterator().next();
    assertThat(Asking.DIRECTORY.authority(named).orElseThrow().successor())
        .as("since when is not stated")
        .isEqualTo(new Authority.Succession("mex-fiscalia-general-republica", null));
  }

  @Test
  void saintVincentsAuthorityIsReachedThroughTheCoastGuard() {
    String named = named(question("VCT", "SOM", Function.SOM_SEA, NOW)).iterator().next();
    assertThat(Asking.DIRECTORY.authority(named).orElseThrow().careOf())
        .isEqualTo("Coast Guard Base");
  }

  @Test
  void whatNobodyFoundIsNeverNo() {
    var all = new Selection(java.util.Optional.empty(), "", LocalDate.parse(NOW));
    assertThat(Asking.DIRECTORY.known(new StateCode("ESP"), all)).isEqualTo(Knowledge.NAMED);
    assertThat(Asking.DIRECTORY.known(new StateCode("LVA"), all)).isEqualTo(Knowledge.NAMED);
    assertThat(Asking.DIRECTORY.known(new StateCode("MKD"), all)).isEqualTo(Knowledge.NOT_STATED);
    assertThat(Asking.DIRECTORY.known(new StateCode("PRK"), all))
        .isEqualTo(Knowledge.NOTHING_FOUND);
  }
}
