package org.comity.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comity.language.Language;
import org.comity.language.Text;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class InstrumentsTest {
  private static final StateCode AURELIA = new StateCode("XA");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Autowired private Instruments instruments;

  @Test
  void theFourInstrumentsComeFirst() {
    assertThat(instruments.all())
        .extracting(Instrument::code)
        .startsWith("UNTOC", "TIP", "SOM", "FA", "UNCAC")
        .hasSize(9);
  }

  @Test
  void theFilesOtherNameOfATreatyFindsIt() {
    assertThat(instruments.find("FIREARMS")).isEqualTo(instruments.find("FA")).isPresent();
    assertThat(instruments.find("NOWHERE")).isEmpty();
  }

  @Test
  void aProvisionIsCitedAsLawyersDo() {
    Provision provision = instruments.provision("UNTOC-5.1.a.i").orElseThrow();
    assertThat(provision.id().citation()).isEqualTo("5(1)(a)(i)");
    assertThat(instruments.article("UNTOC-5").orElseThrow().provisions()).contains(provision);
  }

  @Test
  void aParaphraseIsTranslatedOrMarked() {
    Provision provision = instruments.provision("UNTOC-5.1.b").orElseThrow();
    assertThat(instruments.text(provision, Language.FRENCH).marked()).isFalse();
    Text arabic = instruments.text(provision, Language.ARABIC);
    assertThat(arabic.language()).isEqualTo(Language.ENGLISH);
    assertThat(arabic.marked()).isTrue();
  }

  @Test
  void statesStandInTheAlphabetOfTheReader() {
    List<String> french = names(Language.FRENCH);
    assertThat(french.indexOf("Égypte"))
        .isBetween(french.indexOf("Danemark"), french.indexOf("Fidji"));
    assertThat(names(Language.RUSSIAN).getFirst()).startsWith("А");
    assertThat(french).hasSize(203);
  }

  @Test
  void aDerivedDayIsKnownAsDerived() {
    assertThat(since("FRA", "UNTOC")).isInstanceOf(PartySince.Derived.class);
    assertThat(since("BTN", "UNTOC")).isEqualTo(new PartySince.Given(LocalDate.of(2023, 3, 22)));
    assertThat(since("USA", "BUDAPEST")).isEqualTo(new PartySince.NotStated());
    assertThat(since("FRA", "DRUGS1988")).isEqualTo(new PartySince.NotStated());
  }

  @Test
  void whatNoSourceSaysIsNotStated() {
    assertThat(instruments.standing(new StateCode("SLB"), "UNTOC", TODAY))
        .isEqualTo(Standing.NOT_STATED);
    assertThat(instruments.standing(new StateCode("XE"), "FA", TODAY))
        .isEqualTo(Standing.NOT_PARTY);
    assertThat(instruments.standing(AURELIA, "UNTOC", TODAY)).isEqualTo(Standing.PARTY);
  }

  @Test
  void partiesOnADayAreThoseBoundByThen() {
    assertThat(instruments.partiesOn("UNTOC", LocalDate.of(2003, 9, 28), Language.ENGLISH))
        .isEmpty();
    assertThat(instruments.partiesOn("UNTOC", TODAY, Language.ENGLISH))
        .extracting(State::code)
        .contains(AURELIA, new StateCode("FRA"), new StateCode("EU"))
        .hasSizeGreaterThan(190)
        .doesNotContain(new StateCode("IRN"));
  }

  @Test
  void theMapLeadsToTheConventionAgainstCorruptionAndBack() {
    ProvisionId extradition = new ProvisionId("UNTOC-16.1");
    List<Counterpart> there = instruments.counterparts().of(extradition);
    assertThat(there).isNotEmpty();
    assertThat(instruments.counterparts().inArticle(there.getFirst().other().articleId()))
        .extracting(Counterpart::provision)
        .contains(extradition);
    assertThat(instruments.counterparts().reasonForNone(new ProvisionId("UNTOC-5.1.a.i")))
        .isPresent();
  }

  private PartySince since(String state, String instrument) {
    return instruments.participation(new StateCode(state), instrument).orElseThrow().since();
  }

  private List<String> names(Language language) {
    return instruments.states(language).stream().map(state -> state.name(language)).toList();
  }
}
