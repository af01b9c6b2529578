package org.comity.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartySinceTest {
  private static final LocalDate IN_FORCE = LocalDate.of(2003, 9, 29);

  private final Instrument convention = treaty(IN_FORCE, new Instrument.EntryRule("38(2)", 30));

  @Test
  void aGivenDayIsTakenAsItIs() {
    LocalDate day = LocalDate.of(2023, 3, 22);
    assertThat(convention.partySince(day, consent(2023, 2, 20)))
        .isEqualTo(new PartySince.Given(day));
  }

  @Test
  void withoutADayItIsTheThirtiethDayAfterTheDeposit() {
    assertThat(convention.partySince(null, consent(2007, 4, 29)))
        .isEqualTo(new PartySince.Derived(LocalDate.of(2007, 5, 29), "38(2)"));
  }

  @Test
  void nobodyIsPartyBeforeTheTreatyIsInForce() {
    assertThat(convention.partySince(null, consent(2002, 8, 21)))
        .isEqualTo(new PartySince.Derived(IN_FORCE, "38(2)"));
  }

  @Test
  void theThirtiethDayRunsIntoALeapDay() {
    assertThat(convention.partySince(null, consent(2024, 1, 30)).date())
        .contains(LocalDate.of(2024, 2, 29));
  }

  @Test
  void aSuccessorIsBoundByItsPredecessorsConsentSoNothingIsComputed() {
    var succession = new Consent(Consent.Kind.SUCCESSION, LocalDate.of(2006, 10, 23));
    assertThat(convention.partySince(null, succession)).isEqualTo(new PartySince.NotStated());
  }

  @Test
  void withoutARuleOrADepositNothingIsComputed() {
    assertThat(treaty(IN_FORCE, null).partySince(null, consent(2007, 4, 29)))
        .isEqualTo(new PartySince.NotStated());
    assertThat(convention.partySince(null, null)).isEqualTo(new PartySince.NotStated());
  }

  @Test
  void aTreatyThatIsNotInForceBindsNobody() {
    assertThat(
            treaty(null, new Instrument.EntryRule("1", 30)).partySince(null, consent(2025, 1, 1)))
        .isEqualTo(new PartySince.NotStated());
  }

  private static Consent consent(int year, int month, int day) {
    return new Consent(Consent.Kind.RATIFICATION, LocalDate.of(year, month, day));
  }

  private static Instrument treaty(
      @Nullable LocalDate inForce, Instrument.@Nullable EntryRule rule) {
    return new Instrument(
        "UNTOC",
        List.of(),
        "somebody",
        LocalDate.of(2000, 11, 15),
        inForce,
        URI.create("https://example.org"),
        rule,
        List.of());
  }
}
