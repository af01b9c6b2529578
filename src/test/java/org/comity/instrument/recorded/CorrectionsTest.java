package org.comity.instrument.recorded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.comity.database.Acting;
import org.comity.database.Ids;
import org.comity.instrument.Instruments;
import org.comity.instrument.Origin;
import org.comity.instrument.Participation;
import org.comity.instrument.PartySince;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@WholeProgram
class CorrectionsTest {
  private static final Acting SECRETARIAT = new Acting("secretariat", Ids.next(), Ids.next());
  private static final Acting EXPERT = new Acting("expert", Ids.next(), Ids.next());

  @Autowired private Corrections corrections;
  @Autowired private Instruments instruments;
  @Autowired private CorrectionStore store;
  @Autowired private TransactionOperations transaction;
  @Autowired private JdbcClient jdbc;

  @Test
  void aRecordedRatificationIsSeenAtOnceWithItsComputedDay() {
    record(ratification("PNG"));
    Participation known = instruments.participation(new StateCode("PNG"), "UNTOC").orElseThrow();
    assertThat(known.since())
        .isEqualTo(new PartySince.Derived(LocalDate.of(2026, 10, 31), "38(2)"));
    assertThat(known.origin().verified()).isEqualTo(Origin.Verified.RECORDED);
    assertThat(known.origin().source()).isEqualTo("C.N.1.2026");
  }

  @Test
  void theConfirmationShowsTheComputedDayAndSavesNothing() {
    assertThat(corrections.check(ratification("SLB")))
        .isInstanceOfSatisfying(
            RecordParticipation.Acceptable.class,
            acceptable ->
                assertThat(acceptable.result().since().date())
                    .contains(LocalDate.of(2026, 10, 31)));
    assertThat(instruments.participation(new StateCode("SLB"), "UNTOC")).isEmpty();
  }

  @Test
  void theSameFormSentTwiceRecordsOnce() {
    RecordParticipation command = ratification("TUV");
    record(command);
    assertThat(record(command)).isEqualTo(new RecordParticipation.Recorded(command.id()));
    assertThat(corrections.all().stream().filter(each -> each.id().equals(command.id())))
        .hasSize(1);
  }

  @Test
  void everyFaultIsNamedAtItsField() {
    var wrong =
        new RecordParticipation(
            Ids.next(), "QQ", "NOWHERE", "", "1999-01-01", "x", " ", "2030-01-01");
    assertThat(corrections.check(wrong))
        .isInstanceOfSatisfying(
            RecordParticipation.Refused.class,
            refused ->
                assertThat(refused.faults())
                    .extracting(Fault::reason)
                    .containsExactly(
                        Fault.Reason.UNKNOWN_STATE,
                        Fault.Reason.UNKNOWN_INSTRUMENT,
                        Fault.Reason.UNKNOWN_KIND,
                        Fault.Reason.NO_DATE,
                        Fault.Reason.MISSING,
                        Fault.Reason.IN_FUTURE));
  }

  @Test
  void aDepositBeforeTheAdoptionIsRefused() {
    assertThat(reasons(with("1999-12-31", "COG"))).contains(Fault.Reason.BEFORE_ADOPTION);
  }

  @Test
  void aStateThatIsPartyByACheckedSourceCannotBeRecordedAgain() {
    assertThat(reasons(with("2026-10-01", "FRA"))).containsExactly(Fault.Reason.ALREADY_PARTY);
  }

  @Test
  void aWithdrawalEndsParticipation() {
    var command =
        new RecordParticipation(
            Ids.next(),
            "NOR",
            "UNTOC",
            "withdrawal",
            "2025-01-01",
            "2026-01-01",
            "note",
            "2025-01-02");
    record(command);
    StateCode norway = new StateCode("NOR");
    assertThat(instruments.standing(norway, "UNTOC", LocalDate.of(2025, 12, 31)))
        .isEqualTo(Standing.PARTY);
    assertThat(instruments.standing(norway, "UNTOC", LocalDate.of(2026, 1, 1)))
        .isEqualTo(Standing.NOT_PARTY);
  }

  @Test
  void whatWasUndoneDoesNotCountAndStaysReadable() {
    RecordParticipation command = ratification("IRN");
    record(command);
    assertThat(SECRETARIAT.call(() -> corrections.undo(command.id(), "wrong State"))).isTrue();
    assertThat(SECRETARIAT.call(() -> corrections.undo(command.id(), "again"))).isFalse();
    assertThat(instruments.participation(new StateCode("IRN"), "UNTOC").orElseThrow().party())
        .isFalse();
    assertThat(corrections.find(command.id()).orElseThrow().undone())
        .isNotNull()
        .extracting(Undoing::reason)
        .isEqualTo("wrong State");
  }

  @Test
  void onlyTheSecretariatRecords() {
    assertThat(EXPERT.call(() -> corrections.record(ratification("COG"))))
        .isEqualTo(new RecordParticipation.NotAllowed());
    assertThat(Acting.PUBLIC.call(() -> corrections.undo(Ids.next(), "why"))).isFalse();
  }

  @Test
  void theDatabaseAloneRefusesEverybodyElse() {
    var correction =
        new Correction(
            Ids.next(),
            new StateCode("COG"),
            "UNTOC",
            new Correction.Change.Withdrew(LocalDate.EPOCH, LocalDate.EPOCH),
            "x",
            LocalDate.EPOCH,
            Ids.next(),
            java.time.Instant.EPOCH,
            null);
    assertThatThrownBy(
            () ->
                EXPERT.run(() -> transaction.executeWithoutResult(status -> store.add(correction))))
        .hasStackTraceContaining("row-level security");
  }

  @Test
  void noRowIsEverChangedOrRemoved() {
    assertThatThrownBy(
            () ->
                SECRETARIAT.run(
                    () ->
                        transaction.executeWithoutResult(
                            status -> jdbc.sql("DELETE FROM instrument.correction").update())))
        .hasStackTraceContaining("permission denied");
  }

  @Test
  void aDifferenceFromTheFilesIsReported() {
    var command =
        new RecordParticipation(
            Ids.next(), "COG", "UNTOC", "accession", "2026-10-01", "", "C.N.1.2026", "2026-10-02");
    record(command);
    assertThat(corrections.differences())
        .anySatisfy(
            difference -> {
              assertThat(difference.correction().id()).isEqualTo(command.id());
              assertThat(difference.file().party()).isFalse();
            });
  }

  private RecordParticipation.Outcome record(RecordParticipation command) {
    return SECRETARIAT.call(() -> corrections.record(command));
  }

  private java.util.List<Fault.Reason> reasons(RecordParticipation command) {
    return corrections.check(command) instanceof RecordParticipation.Refused refused
        ? refused.faults().stream().map(Fault::reason).toList()
        : java.util.List.of();
  }

  private static RecordParticipation ratification(String state) {
    return with("2026-10-01", state);
  }

  private static RecordParticipation with(String deposited, String state) {
    return new RecordParticipation(
        Ids.next(), state, "UNTOC", "accession", deposited, "", "C.N.1.2026", "2026-10-02");
  }
}
