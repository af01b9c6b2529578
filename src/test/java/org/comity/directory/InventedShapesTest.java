package org.comity.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.comity.directory.Asking.answer;
import static org.comity.directory.Asking.languages;
import static org.comity.directory.Asking.legalBasis;
import static org.comity.directory.Asking.mla;
import static org.comity.directory.Asking.named;
import static org.comity.directory.Asking.question;
import static org.comity.directory.Asking.statements;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.comity.directory.LegalBasis.Statement;
import org.junit.jupiter.api.Test;

/// The fourteen shapes of real notifications, on invented States with a day of change, asked before
/// and after it.
class InventedShapesTest {

  @Test
  void inTheRehearsalSomebodyIsNamedForEachOfTheTwelveCategories() {
    assertThat(Asking.designations("XA", "XB", "XC", "XD", "XE"))
        .extracting(Designation::function)
        .contains(Arrays.copyOf(Function.values(), 12));
  }

  @Test
  void oneIsSplitByStageOfProceedings() {
    Question before = mla("XA", "UNTOC", "2015-12-31");
    assertThat(named(before.at(Stage.INVESTIGATION))).containsExactly("xa-ministry-justice");
    assertThat(named(before.at(Stage.TRIAL))).containsExactly("xa-ministry-justice");
    Question after = mla("XA", "UNTOC", "2016-01-01");
    assertThat(named(after.at(Stage.INVESTIGATION))).containsExactly("xa-prosecutor-general");
    assertThat(named(after.at(Stage.TRIAL))).containsExactly("xa-ministry-justice");
    assertThat(named(after.at(Stage.SENTENCE))).containsExactly("xa-ministry-justice");
    assertThat(named(after))
        .containsExactlyInAnyOrder("xa-prosecutor-general", "xa-ministry-justice");
  }

  @Test
  void twoCentralAuthoritiesAreNamedWithoutASplit() {
    assertThat(named(mla("XC", "UNTOC", "2018-03-31"))).containsExactly("xc-ministry-justice");
    Question after = mla("XC", "UNTOC", "2018-04-01");
    Set<String> both = Set.of("xc-ministry-justice", "xc-public-prosecution");
    assertThat(named(after)).isEqualTo(both);
    assertThat(named(after.at(Stage.INVESTIGATION))).isEqualTo(both);
    assertThat(answer(after).all()).noneMatch(Designation::split);
  }

  @Test
  void aTerritoryHasAnAuthorityOfItsOwn() {
    assertThat(named(mla("XD", "UNTOC", "2012-06-30").in("XD-ISL")))
        .containsExactly("xd-procuracy");
    Question after = mla("XD", "UNTOC", "2012-07-01");
    assertThat(named(after.in("XD-ISL"))).containsExactly("xd-islands-attorney");
    assertThat(named(after)).containsExactlyInAnyOrder("xd-procuracy", "xd-islands-attorney");
  }

  @Test
  void anotherBodyIsNamedUnderAnotherTreaty() {
    assertThat(named(mla("XB", "UNCAC", "2010-08-31"))).containsExactly("xb-ministry-justice");
    assertThat(named(mla("XB", "UNCAC", "2010-09-01"))).containsExactly("xb-prosecutor-general");
    assertThat(named(mla("XB", "UNTOC", "2010-09-01"))).containsExactly("xb-ministry-justice");
  }

  @Test
  void anyOneOfSeveralLanguagesWillDo() {
    assertThat(languages("XA", "UNTOC", "2012-12-31"))
        .containsExactly(new LanguageRule.Any(List.of("fr")));
    LanguageRule after = languages("XA", "UNTOC", "2013-01-01").getFirst();
    assertThat(after.on(Set.of("en"))).isEqualTo(LanguageRule.Verdict.ENOUGH);
    assertThat(after.on(Set.of("fr"))).isEqualTo(LanguageRule.Verdict.ENOUGH);
    assertThat(after.on(Set.of("es"))).isEqualTo(LanguageRule.Verdict.NOT_ENOUGH);
  }

  @Test
  void bothLanguagesAreRequired() {
    LanguageRule before = languages("XB", "UNTOC", "2014-08-31").getFirst();
    assertThat(before.on(Set.of("ru"))).isEqualTo(LanguageRule.Verdict.ENOUGH);
    LanguageRule after = languages("XB", "UNTOC", "2014-09-01").getFirst();
    assertThat(after.on(Set.of("ru"))).isEqualTo(LanguageRule.Verdict.NOT_ENOUGH);
    assertThat(after.on(Set.of("ru", "en"))).isEqualTo(LanguageRule.Verdict.ENOUGH);
  }

  @Test
  void oneLanguageFallsBackOnAnother() {
    LanguageRule before = languages("XC", "UNTOC", "2014-12-31").getFirst();
    assertThat(before.on(Set.of("en"))).isEqualTo(LanguageRule.Verdict.NOT_ENOUGH);
    LanguageRule after = languages("XC", "UNTOC", "2015-01-01").getFirst();
    assertThat(after.on(Set.of("ar"))).isEqualTo(LanguageRule.Verdict.ENOUGH);
    assertThat(after.on(Set.of("en"))).isEqualTo(LanguageRule.Verdict.ONLY_AS_FALLBACK);
  }

  @Test
  void theTreatyIsABasisOnReciprocity() {
    assertThat(legalBasis("XA", "", "2012-02-29"))
        .isEqualTo(new Answer.OnlyFrom<LegalBasis>(LocalDate.of(2012, 3, 1)));
    assertThat(statements("XA", "", "2012-03-01")).containsExactly(Statement.YES_RECIPROCITY);
  }

  @Test
  void theTreatyIsABasisOnlyWithoutAnother() {
    assertThat(statements("XB", "", "2009-06-30")).containsExactly(Statement.YES);
    assertThat(statements("XB", "", "2009-07-01")).containsExactly(Statement.YES_IF_NO_TREATY);
  }

  @Test
  void aTreatyIsRequiredAndWhetherThisOneCountsIsNotSaid() {
    assertThat(statements("XC", "", "2019-12-31")).containsExactly(Statement.TREATY_REQUIRED);
    assertThat(statements("XC", "", "2020-01-01")).containsExactly(Statement.YES);
  }

  @Test
  void theNotificationComesYearsAfterTheDeposit() {
    assertThat(answer(mla("XE", "UNTOC", "2015-03-08")))
        .isEqualTo(new Answer.OnlyFrom<Designation>(LocalDate.of(2015, 3, 9)));
    assertThat(named(mla("XE", "UNTOC", "2015-03-09"))).containsExactly("xe-central-authority");
  }

  @Test
  void anAuthorityIsReplaced() {
    assertThat(named(mla("XD", "UNTOC", "2010-01-01"))).containsExactly("xd-procuracy");
    assertThat(named(mla("XD", "UNTOC", "2019-01-31"))).contains("xd-procuracy");
    assertThat(named(mla("XD", "UNTOC", "2019-02-01")))
        .contains("xd-fiscalia")
        .doesNotContain("xd-procuracy");
    assertThat(Asking.DIRECTORY.authority("xd-procuracy").orElseThrow().successor())
        .isEqualTo(new Authority.Succession("xd-fiscalia", LocalDate.of(2019, 2, 1)));
  }

  @Test
  void anAuthorityHasNoAddressOfItsOwn() {
    Function sea = Function.SOM_SEA;
    assertThat(named(question("XD", "SOM", sea, "2004-02-29"))).isEmpty();
    assertThat(named(question("XD", "SOM", sea, "2004-03-01")))
        .containsExactly("xd-harbour-police");
    Authority police = Asking.DIRECTORY.authority("xd-harbour-police").orElseThrow();
    assertThat(police.careOf()).isEqualTo("Coast Guard Base");
    assertThat(Asking.DIRECTORY.contacts(police.id()))
        .isNotEmpty()
        .allMatch(contact -> contact.reach().address().isEmpty());
  }

  @Test
  void aDeclarationExtendsToAPartOfTheRealm() {
    assertThat(statements("XD", "", "2014-05-31")).containsExactly(Statement.YES);
    assertThat(legalBasis("XD", "XD-ISL", "2014-05-31"))
        .isEqualTo(new Answer.OnlyFrom<LegalBasis>(LocalDate.of(2014, 6, 1)));
    assertThat(statements("XD", "XD-ISL", "2014-06-01")).containsExactly(Statement.YES);
    assertThat(statements("XD", "", "2014-06-01")).containsExactly(Statement.YES);
  }
}
