package org.comity.instrument;

import java.util.Optional;

/// Tells for which State the reader acts, so that pages can begin with what concerns it; the room
/// `identity` knows.
public interface ReadersState {
  /// The State; empty for a guest and for whoever acts for no State.
  Optional<StateCode> state();
}
