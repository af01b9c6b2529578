package org.comity.instrument.recorded;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.instrument.Consent;
import org.comity.instrument.Instrument;
import org.comity.instrument.Participation;
import org.comity.instrument.StateCode;

/// Command of the secretariat: a State has deposited its consent, or has withdrawn. All as typed.
///
/// @param id the identifier that the correction will have, so that a form sent twice counts once
/// @param state the code of the State
/// @param instrument the code of the treaty
/// @param kind a kind of consent, or `withdrawal`
/// @param deposited the day of deposit, or of the notification of withdrawal
/// @param effective the day of entry into force if the source gives it; of a withdrawal, the day on
///   which it takes effect
/// @param source a title or an address
/// @param asAt the day for which the source speaks
public record RecordParticipation(
    UUID id,
    String state,
    String instrument,
    String kind,
    String deposited,
    String effective,
    String source,
    String asAt) {
  /// The kind that is no consent.
  public static final String WITHDRAWAL = "withdrawal";

  /// What the command can lead to.
  public sealed interface Outcome {}

  /// Nothing is wrong with it.
  ///
  /// @param result the participation as it would be, with the computed day
  public record Acceptable(Participation result) implements Outcome {}

  /// It was recorded, now or by the same form before.
  ///
  /// @param id the correction
  public record Recorded(UUID id) implements Outcome {}

  /// Something has to be put right.
  ///
  /// @param faults what, in the order of the form
  public record Refused(List<Fault> faults) implements Outcome {}

  /// The visitor's role does not allow it.
  public record NotAllowed() implements Outcome {}

  /// What is wrong with it on its own and against the facts.
  List<Fault> faults(OverlaidFacts facts, LocalDate today) {
    var found = new Faults(today);
    Optional<StateCode> code = StateCode.of(state).filter(each -> facts.state(each).isPresent());
    Optional<Instrument> treaty = facts.treaty(instrument);
    found.check(code.isEmpty(), Fault.Field.STATE, Fault.Reason.UNKNOWN_STATE);
    found.check(treaty.isEmpty(), Fault.Field.INSTRUMENT, Fault.Reason.UNKNOWN_INSTRUMENT);
    boolean kindless = !withdrawal() && consentKind().isEmpty();
    found.check(kindless, Fault.Field.KIND, Fault.Reason.UNKNOWN_KIND);
    found.day(Fault.Field.DEPOSITED, deposited, treaty);
    effectiveDay(found);
    found.check(source.isBlank(), Fault.Field.SOURCE, Fault.Reason.MISSING);
    found.day(Fault.Field.AS_AT, asAt, treaty);
    if (code.isPresent() && treaty.isPresent()) {
      standing(found, facts.participation(code.get(), treaty.get().code()));
    }
    return found.found();
  }

  /// The change it asks for, once nothing is wrong with it.
  Correction.Change change() {
    LocalDate day = Faults.date(deposited).orElseThrow();
    return withdrawal()
        ? new Correction.Change.Withdrew(day, Faults.date(effective).orElseThrow())
        : new Correction.Change.Consented(
            new Consent(consentKind().orElseThrow(), day), Faults.date(effective).orElse(null));
  }

  private boolean withdrawal() {
    return WITHDRAWAL.equals(kind);
  }

  private Optional<Consent.Kind> consentKind() {
    return Consent.Kind.of(kind);
  }

  private void effectiveDay(Faults found) {
    Optional<LocalDate> day = Faults.date(effective);
    boolean needed = withdrawal() || !effective.isBlank();
    found.check(needed && day.isEmpty(), Fault.Field.EFFECTIVE, Fault.Reason.NO_DATE);
    boolean early =
        day.isPresent()
            && Faults.date(deposited).filter(first -> day.get().isBefore(first)).isPresent();
    found.check(early, Fault.Field.EFFECTIVE, Fault.Reason.BEFORE_DEPOSIT);
  }

  // A row without a deposit, or one that nobody has checked, may be made good.
  private void standing(Faults found, Optional<Participation> known) {
    boolean party = known.filter(each -> each.party() && each.ended() == null).isPresent();
    boolean sure =
        party
            && known.filter(each -> each.consent() != null && each.origin().checked()).isPresent();
    found.check(!withdrawal() && sure, Fault.Field.STATE, Fault.Reason.ALREADY_PARTY);
    found.check(withdrawal() && !party, Fault.Field.STATE, Fault.Reason.NOT_PARTY);
  }
}
