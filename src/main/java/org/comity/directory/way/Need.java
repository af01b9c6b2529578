package org.comity.directory.way;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.comity.directory.Crime;
import org.comity.directory.Function;
import org.comity.directory.Question;
import org.comity.directory.Stage;
import org.comity.instrument.StateCode;

/// What one State needs of another.
///
/// @param from the requesting State
/// @param to the requested State, another one
/// @param territory the code of the part of the requested State; empty for the State as such
/// @param matter what is needed and how fast
/// @param day the day on which treaties and designations have to hold
/// @param at the instant at which somebody has to be reached
/// @param basis the code of the treaty that the reader prefers; empty for none
public record Need(
    StateCode from,
    StateCode to,
    String territory,
    Matter matter,
    LocalDate day,
    Instant at,
    String basis) {

  /// What is needed.
  ///
  /// @param function the kind of assistance
  /// @param crime the crime; empty where it is not said
  /// @param stage the stage of proceedings; empty where it is not said
  /// @param urgency how fast
  public record Matter(
      Function function, Optional<Crime> crime, Optional<Stage> stage, Urgency urgency) {}

  /// Refuses a State that asks itself.
  public Need {
    if (from.equals(to)) {
      throw new IllegalArgumentException("A State that asks itself: " + from);
    }
  }

  /// Who receives it, under a treaty or resolution.
  Question receives(String under) {
    return new Question(
        to, under, matter.function(), territory, matter.stage(), matter.crime(), day);
  }

  /// Who would receive the same in the requesting State, and so is the likely sender.
  Question sends(String under) {
    return new Question(from, under, matter.function(), "", matter.stage(), matter.crime(), day);
  }
}
