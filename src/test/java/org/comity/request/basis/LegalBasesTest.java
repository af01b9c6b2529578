package org.comity.request.basis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.comity.form.interview.Place;
import org.comity.instrument.Standing;
import org.comity.language.Language;
import org.comity.language.Text;
import org.comity.language.Words;
import org.comity.request.SomeCase;
import org.comity.request.check.CaseView;
import org.comity.request.check.Surroundings;
import org.comity.request.content.Inventory;
import org.junit.jupiter.api.Test;

class LegalBasesTest {
  private static final String CONFISCATION =
      """
      req.requestingState: XA
      req.requestedState: XE
      req.date: 2026-11-30
      asst.items: [{ type: confEnforce }]
      """;

  @Test
  void aConventionIsInForceBetweenBothSinceTheLaterOfTwoDays() {
    BasisOption untoc = option(CONFISCATION, "UNTOC");
    assertThat(untoc.binding().both()).isEqualTo(Standing.PARTY);
    assertThat(untoc.binding().since()).contains(LocalDate.of(2010, 7, 17));
    assertThat(untoc.binding().checked()).isTrue();
    assertThat(untoc.articles()).containsEntry("confEnforce", "13(1)(b)");
  }

  @Test
  void beforeThatDayItBindsNobody() {
    String earlier = CONFISCATION.replace("2026-11-30", "2009-01-01");
    assertThat(option(earlier, "UNTOC").binding().both()).isEqualTo(Standing.NOT_PARTY);
    assertThat(option(earlier, "UNTOC").binding().since()).isEmpty();
  }

  @Test
  void whatNoSourceStatesIsNotStatedAndNeverNo() {
    BasisOption strasbourg = option(CONFISCATION, "CETS-198");
    assertThat(strasbourg.binding().both()).isEqualTo(Standing.NOT_STATED);
    assertThat(english(CONFISCATION).binding(strasbourg.binding()))
        .containsExactly(
            "Whether it binds both is not stated in any source held here.",
            "Aurelia: not stated",
            "Esperia: not stated");
  }

  @Test
  void aFactIsSaidWithItsSourceAndItsMark() {
    String real = CONFISCATION.replace("XA", "AUT").replace("XE", "BRA");
    List<String> lines = english(real).binding(option(real, "UNTOC").binding());
    assertThat(lines.getFirst()).startsWith("In force between both since ");
    assertThat(lines.get(1)).startsWith("Austria: party since ").contains("as at ");
  }

  @Test
  void theCorruptionConventionAsksMoreOfAConfiscationThanTheOneOnOrganizedCrime() {
    BasisOption corruption = option(CONFISCATION, "UNCAC");
    assertThat(corruption.changes())
        .extracting(TreatyBasis.Change::id)
        .contains("UNCAC-confiscation");
    // UNCAC 55(3): location and value, notice to third parties, finality.
    assertThat(corruption.empty())
        .extracting(Place::key)
        .contains("cfe.property", "cfe.thirdPartyNotice", "cfe.dueProcess", "cfe.final");
    assertThat(option(CONFISCATION, "UNTOC").empty())
        .extracting(Place::key)
        .doesNotContain("cfe.thirdPartyNotice", "cfe.final");
  }

  @Test
  void aProtocolAppliesTheArticlesOfItsConvention() {
    assertThat(option(SomeCase.bankRecords(), "TIP").articles())
        .containsEntry("records", "UNTOC 18(3)(f)");
  }

  @Test
  void regionalTreatiesStandBeforeConventions() {
    assertThat(new LegalBases(SomeCase.view(CONFISCATION)).options())
        .extracting(option -> option.treaty().rank())
        .isSortedAccordingTo(Enum::compareTo);
  }

  @Test
  void whoPassesOverATreatyThatBindsBothSaysWhy() {
    String chosen = CONFISCATION + "legal.bases: [{ instrument: UNCAC }]\n";
    assertThat(new LegalBases(boundBy("CETS-198", chosen)).passedOver())
        .extracting(option -> option.treaty().instrument())
        .containsExactly("CETS-198");
    // Two conventions open to all stand side by side.
    assertThat(new LegalBases(SomeCase.view(chosen)).passedOver()).isEmpty();
    String said = chosen + "reasons: { legal.bases: The offence is bribery alone. }";
    assertThat(new LegalBases(SomeCase.view(said)).reason())
        .isEqualTo("The offence is bribery alone.");
  }

  @Test
  void aTreatyThatTheProgramDoesNotKnowIsNamed() {
    String other =
        CONFISCATION + "legal.bases: [{ instrument: bilateral, name: Treaty of Port Aurel 1998 }]";
    assertThat(new LegalBases(SomeCase.view(other)).others())
        .containsExactly("Treaty of Port Aurel 1998");
  }

  @Test
  void whatWasChosenAndIsNotKnownToBindBothIsDoubtful() {
    String chosen = CONFISCATION + "legal.bases: [{ instrument: CETS-198 }]";
    assertThat(new LegalBases(SomeCase.view(chosen)).doubtful()).hasSize(1);
  }

  @Test
  void allOfItIsSaidInEveryLanguage() {
    Inventory inventory = Inventory.shipped();
    Stream<String> keys =
        TreatyBasis.shipped().stream()
            .flatMap(
                treaty ->
                    Stream.concat(
                        Stream.of(treaty.scope()),
                        treaty.changes().stream().map(TreatyBasis.Change::text)));
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(Arrays.stream(Language.values()))
                    .noneMatch(language -> marked(inventory, language, key)));
  }

  private static boolean marked(Inventory inventory, Language language, String key) {
    Text text = inventory.texts().in(language, key);
    return text.marked();
  }

  /// A case whose two States are party to one treaty more.
  private static CaseView boundBy(String instrument, String yaml) {
    CaseView view = SomeCase.view(yaml);
    Surroundings around =
        (Surroundings)
            Proxy.newProxyInstance(
                Surroundings.class.getClassLoader(),
                new Class<?>[] {Surroundings.class},
                (proxy, method, arguments) ->
                    method.getName().equals("standing") && instrument.equals(arguments[1])
                        ? Standing.PARTY
                        : method.invoke(view.around(), arguments));
    return CaseView.of(view.file(), view.inventory(), around, view.today());
  }

  private static BasisOption option(String yaml, String instrument) {
    return new LegalBases(SomeCase.view(yaml))
        .options().stream()
            .filter(option -> option.treaty().instrument().equals(instrument))
            .findFirst()
            .orElseThrow();
  }

  private static BasisSentences english(String yaml) {
    return new BasisSentences(new Words(), SomeCase.view(yaml), Language.ENGLISH);
  }
}
