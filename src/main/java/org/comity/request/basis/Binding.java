package org.comity.request.basis;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.instrument.Participation;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.comity.request.check.CaseView;
import org.comity.request.check.Surroundings;

/// Whether a treaty binds the two States of a request on its day.
///
/// @param requesting what is known of the requesting State
/// @param requested what is known of the requested State
public record Binding(Side requesting, Side requested) {

  /// What is known of one State and the treaty.
  ///
  /// @param state its code; empty where none is chosen
  /// @param standing on the day of the request
  /// @param held the participation with its source; empty where none is held
  public record Side(String state, Standing standing, Optional<Participation> held) {

    /// Since when it is party; empty where no source tells.
    public Optional<LocalDate> since() {
      return held.filter(Participation::party).flatMap(known -> known.since().date());
    }

    private static Side of(CaseView view, String key, String instrument) {
      Surroundings around = view.around();
      Optional<StateCode> state = view.state(key);
      return new Side(
          view.file().text(key),
          state
              .map(code -> around.standing(code, instrument, view.day()))
              .orElse(Standing.NOT_STATED),
          state.flatMap(code -> around.participation(code, instrument)));
    }
  }

  static Binding of(CaseView view, String instrument) {
    return new Binding(
        Side.of(view, "req.requestingState", instrument),
        Side.of(view, "req.requestedState", instrument));
  }

  /// Whether it binds both: not where a source says that one of them was not party, and not stated
  /// where no source speaks for one.
  public Standing both() {
    if (requesting.standing() == Standing.NOT_PARTY || requested.standing() == Standing.NOT_PARTY) {
      return Standing.NOT_PARTY;
    }
    return requesting.standing() == requested.standing()
        ? requesting.standing()
        : Standing.NOT_STATED;
  }

  /// Since when it is in force between them, which is the later of two days; empty where one of
  /// them is not known.
  public Optional<LocalDate> since() {
    return both() == Standing.PARTY && requesting.since().isPresent()
        ? requested.since().map(day -> later(day, requesting.since().get()))
        : Optional.empty();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  /// Whether each fact it follows from was read in a source.
  public boolean checked() {
    return Stream.of(requesting, requested)
        .allMatch(side -> side.held().filter(known -> known.origin().checked()).isPresent());
  }
}
