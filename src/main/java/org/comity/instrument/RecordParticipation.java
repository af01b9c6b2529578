package org.comity.instrument;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

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

  /// One thing to put right.
  ///
  /// @param field which part of the command
  /// @param reason what is wrong
  public record Fault(Field field, Reason reason) {}

  /// The parts of the command that a person fills in.
  public enum Field {
    STATE,
    INSTRUMENT,
    KIND,
    DEPOSITED,
    EFFECTIVE,
    SOURCE,
    AS_AT
  }

  /// What can be wrong.
  public enum Reason {
    /// No State has this code.
    UNKNOWN_STATE,
    /// No treaty has this code.
    UNKNOWN_INSTRUMENT,
    /// Nothing is chosen.
    UNKNOWN_KIND,
    /// No day of the calendar.
    NO_DATE,
    /// Before the treaty was adopted.
    BEFORE_ADOPTION,
    /// After today.
    IN_FUTURE,
    /// Before the deposit.
    BEFORE_DEPOSIT,
    /// Empty.
    MISSING,
    /// A checked source already says that the State is party since a known deposit.
    ALREADY_PARTY,
    /// No source says that the State is party.
    NOT_PARTY
  }

  /// What is wrong with it on its own and against the facts.
  List<Fault> faults(Facts facts, LocalDate today) {
    var found = new ArrayList<Fault>();
    Content content = facts.content();
    Optional<StateCode> code = StateCode.of(state).filter(content.states()::containsKey);
    Optional<Instrument> treaty = treaty(content);
    check(found, code.isEmpty(), Field.STATE, Reason.UNKNOWN_STATE);
    check(found, treaty.isEmpty(), Field.INSTRUMENT, Reason.UNKNOWN_INSTRUMENT);
    check(found, !withdrawal() && consentKind().isEmpty(), Field.KIND, Reason.UNKNOWN_KIND);
    day(found, Field.DEPOSITED, deposited, today, treaty);
    effectiveDay(found);
    check(found, source.isBlank(), Field.SOURCE, Reason.MISSING);
    day(found, Field.AS_AT, asAt, today, treaty);
    if (code.isPresent() && treaty.isPresent()) {
      standing(found, facts.participation(code.get(), treaty.get().code()));
    }
    return List.copyOf(found);
  }

  /// The change it asks for, once nothing is wrong with it.
  Correction.Change change() {
    LocalDate day = date(deposited).orElseThrow();
    return withdrawal()
        ? new Correction.Change.Withdrew(day, date(effective).orElseThrow())
        : new Correction.Change.Consented(
            new Consent(consentKind().orElseThrow(), day), date(effective).orElse(null));
  }

  private Optional<Instrument> treaty(Content content) {
    return content.instruments().stream()
        .filter(each -> each.code().equals(instrument))
        .findFirst();
  }

  /// A day as a form sends it.
  static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text.strip()));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private boolean withdrawal() {
    return WITHDRAWAL.equals(kind);
  }

  private Optional<Consent.Kind> consentKind() {
    return Consent.Kind.of(kind);
  }

  private void effectiveDay(List<Fault> found) {
    Optional<LocalDate> day = date(effective);
    boolean needed = withdrawal() || !effective.isBlank();
    check(found, needed && day.isEmpty(), Field.EFFECTIVE, Reason.NO_DATE);
    boolean early =
        day.isPresent() && date(deposited).filter(first -> day.get().isBefore(first)).isPresent();
    check(found, early, Field.EFFECTIVE, Reason.BEFORE_DEPOSIT);
  }

  private static void day(
      List<Fault> found, Field field, String text, LocalDate today, Optional<Instrument> treaty) {
    Optional<LocalDate> day = date(text);
    check(found, day.isEmpty(), field, Reason.NO_DATE);
    check(found, day.filter(each -> each.isAfter(today)).isPresent(), field, Reason.IN_FUTURE);
    boolean early =
        day.isPresent() && treaty.filter(each -> day.get().isBefore(each.adopted())).isPresent();
    check(found, early, field, Reason.BEFORE_ADOPTION);
  }

  // A row without a deposit, or one that nobody has checked, may be made good.
  private void standing(List<Fault> found, Optional<Participation> known) {
    boolean party = known.filter(each -> each.party() && each.ended() == null).isPresent();
    boolean sure =
        party
            && known.filter(each -> each.consent() != null && each.origin().checked()).isPresent();
    check(found, !withdrawal() && sure, Field.STATE, Reason.ALREADY_PARTY);
    check(found, withdrawal() && !party, Field.STATE, Reason.NOT_PARTY);
  }

  private static void check(List<Fault> found, boolean wrong, Field field, Reason reason) {
    if (wrong) {
      found.add(new Fault(field, reason));
    }
  }
}
