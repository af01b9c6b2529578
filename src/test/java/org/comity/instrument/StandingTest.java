package org.comity.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StandingTest {
  private static final LocalDate SINCE = LocalDate.of(2010, 7, 17);
  private static final LocalDate AS_AT = LocalDate.of(2014, 1, 27);

  @Test
  void aStateIsPartyFromItsDayOn() {
    Participation party = participation(true, new PartySince.Given(SINCE), null);
    assertThat(party.on(SINCE)).isEqualTo(Standing.PARTY);
    assertThat(party.on(SINCE.minusDays(1))).isEqualTo(Standing.NOT_PARTY);
  }

  @Test
  void ofAPartySinceAnUnknownDayNothingIsStatedBeforeTheSource() {
    Participation party = participation(true, new PartySince.NotStated(), null);
    assertThat(party.on(AS_AT)).isEqualTo(Standing.PARTY);
    assertThat(party.on(AS_AT.minusDays(1))).isEqualTo(Standing.NOT_STATED);
  }

  @Test
  void thatAStateWasNoPartySaysNothingOfTheTimeAfterTheSource() {
    Participation signatory = participation(false, new PartySince.NotStated(), null);
    assertThat(signatory.on(AS_AT)).isEqualTo(Standing.NOT_PARTY);
    assertThat(signatory.on(AS_AT.plusDays(1))).isEqualTo(Standing.NOT_STATED);
  }

  @Test
  void aWithdrawalEndsItOnTheDayItTakesEffect() {
    LocalDate end = LocalDate.of(2020, 3, 1);
    Participation party = participation(true, new PartySince.Given(SINCE), end);
    assertThat(party.on(end.minusDays(1))).isEqualTo(Standing.PARTY);
    assertThat(party.on(end)).isEqualTo(Standing.NOT_PARTY);
  }

  @Test
  void aSourceDatedByItsYearSpeaksUntilTheYearsEnd() {
    AsAt year = AsAt.of("2014").orElseThrow();
    assertThat(year.last()).isEqualTo(LocalDate.of(2014, 12, 31));
    assertThat(year.precision()).isEqualTo(AsAt.Precision.YEAR);
    assertThat(AsAt.of("2014-02").orElseThrow().last()).isEqualTo(LocalDate.of(2014, 2, 28));
    assertThat(AsAt.of("2014-02-30")).isEmpty();
    assertThat(AsAt.of("spring")).isEmpty();
  }

  private static Participation participation(
      boolean party, PartySince since, @Nullable LocalDate ended) {
    var origin = new Origin(Origin.Verified.YES, "list", AsAt.day(AS_AT), "", AS_AT);
    return new Participation(new StateCode("XA"), "UNTOC", null, null, party, since, ended, origin);
  }
}
