package org.comity.identity.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// That the role of focal point is to be handed over, and has not been yet.
///
/// @param id its identifier
/// @param body the body of the State
/// @param bodyCode the code of the State
/// @param started by whom and when
/// @param former the membership of the focal point then; null where there was none
/// @param heir who is to take over
/// @param stays whether the former focal point becomes a deputy; else her membership ends
/// @param day the first day on which it can be finished
/// @param grounds what it rests on
/// @param expires the instant from which it can be finished no more
public record Handover(
    UUID id,
    UUID body,
    String bodyCode,
    Started started,
    @Nullable UUID former,
    Heir heir,
    boolean stays,
    LocalDate day,
    Grounds grounds,
    Instant expires) {
  /// Within how many days it has to be finished.
  public static final int DAYS = 14;

  /// Who started it.
  public enum By {
    /// The focal point; the successor accepts.
    HOLDER,
    /// A deputy, since the focal point is gone; the secretariat confirms.
    SECOND,
    /// The secretariat on a note verbale; a deputy of the State confirms, or the successor where
    /// there is no other deputy.
    SECRETARIAT;

    /// The word in the database and in keys of words.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The first step.
  ///
  /// @param by in which part
  /// @param person the person
  /// @param at when
  public record Started(By by, UUID person, Instant at) {}

  /// Who is to take over.
  ///
  /// @param membership her membership; null while she is invited and has not enrolled
  /// @param person the person; null as long
  /// @param name her name
  public record Heir(@Nullable UUID membership, @Nullable UUID person, String name) {
    /// Whether she acts for the body, so that she can take over.
    public boolean enrolled() {
      return membership != null;
    }
  }

  /// What it rests on.
  ///
  /// @param note what the starter adds; empty for nothing
  /// @param reference the number of the note verbale; empty for none
  /// @param dated its day; null for none
  public record Grounds(String note, String reference, @Nullable LocalDate dated) {}

  /// It was started, finished or withdrawn.
  ///
  /// @param handover as it was before it was finished or withdrawn
  /// @param step what happened
  public record Moved(Handover handover, Step step) {}

  /// What can happen.
  public enum Step {
    /// It waits for the other one.
    STARTED,
    /// The roles have changed.
    FINISHED,
    /// It was withdrawn or declined.
    WITHDRAWN
  }

  /// Whether it can be finished at an instant, as far as time goes. Days are those of UTC.
  public boolean ripe(Instant now) {
    return heir.enrolled()
        && expires.isAfter(now)
        && !LocalDate.ofInstant(now, ZoneOffset.UTC).isBefore(day);
  }
}
