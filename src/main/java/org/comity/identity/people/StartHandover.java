package org.comity.identity.people;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.comity.identity.people.Handover.By;

/// Starts a hand-over of the role of focal point.
///
/// @param body the code of the State
/// @param successor the membership of a member; empty for somebody who is invited
/// @param invited whom to invite, in the fields of an invitation
/// @param day the first day on which it can be finished, as typed
/// @param note what to add; for a deputy, why the focal point cannot do it herself
/// @param verbale the note verbale on which the secretariat acts
/// @param stays whether the former focal point becomes a deputy
public record StartHandover(
    String body,
    String successor,
    Invite invited,
    String day,
    String note,
    Verbale verbale,
    boolean stays) {

  /// A note verbale.
  ///
  /// @param reference its number, as typed
  /// @param dated its day, as typed
  public record Verbale(String reference, String dated) {}

  /// What came of it.
  public sealed interface Outcome {
    /// It waits for the other one.
    ///
    /// @param link of the invitation, to be handed over where no mail carries it
    record Started(Optional<Invitations.HandedOver> link) implements Outcome {}

    /// Something has to be put right.
    ///
    /// @param field the control it is about
    /// @param words the key of its words
    record Refused(String field, String words) implements Outcome {}

    /// The role does not allow it.
    record NotAllowed() implements Outcome {}
  }

  /// What is wrong with it, at which field.
  enum Wrong {
    /// One is open already.
    OPEN("successor"),
    /// A member and somebody new at once.
    BOTH("successor"),
    /// Nobody who can take over.
    SUCCESSOR("successor"),
    /// No day, one that is past, or one behind the last.
    DAY("day"),
    /// A deputy has not said why.
    REASON("note"),
    /// More than fits.
    LONG("note"),
    /// No number of the note verbale, or a long one.
    REFERENCE("reference"),
    /// No day of the note verbale, or one to come.
    DATED("dated");

    private final String field;

    Wrong(String field) {
      this.field = field;
    }

    Outcome.Refused refused() {
      return new Outcome.Refused(
          field, "identity.handover.wrong." + name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /// Looks at the fields of a hand-over.
  ///
  /// @param by who starts it
  /// @param today the day on which it is started
  record Check(By by, LocalDate today) {
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_REFERENCE = 100;

    /// What is wrong first; empty if nothing is.
    Optional<Wrong> wrong(StartHandover typed) {
      if (day(typed.day()).filter(this::fits).isEmpty()) {
        return Optional.of(Wrong.DAY);
      }
      if (typed.note().length() > LONGEST_NOTE) {
        return Optional.of(Wrong.LONG);
      }
      return switch (by) {
        case HOLDER -> Optional.empty();
        case SECOND -> typed.note().isBlank() ? Optional.of(Wrong.REASON) : Optional.empty();
        case SECRETARIAT -> verbale(typed.verbale());
      };
    }

    // It expires on the fourteenth day, so that one is left to finish it.
    private boolean fits(LocalDate day) {
      return !day.isBefore(today) && day.isBefore(today.plusDays(Handover.DAYS));
    }

    private Optional<Wrong> verbale(StartHandover.Verbale typed) {
      if (typed.reference().isBlank() || typed.reference().length() > LONGEST_REFERENCE) {
        return Optional.of(Wrong.REFERENCE);
      }
      return day(typed.dated()).filter(day -> !day.isAfter(today)).isEmpty()
          ? Optional.of(Wrong.DATED)
          : Optional.empty();
    }

    /// What it rests on, once nothing is wrong.
    Handover.Grounds grounds(StartHandover typed) {
      return by == By.SECRETARIAT
          ? new Handover.Grounds(
              typed.note().strip(),
              typed.verbale().reference().strip(),
              day(typed.verbale().dated()).orElseThrow())
          : new Handover.Grounds(typed.note().strip(), "", null);
    }

    static Optional<LocalDate> day(String text) {
      try {
        return Optional.of(LocalDate.parse(text.strip()));
      } catch (DateTimeParseException e) {
        return Optional.empty();
      }
    }
  }
}
