package org.comity.identity.web;

import java.util.Optional;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.instrument.ReadersState;
import org.comity.instrument.StateCode;
import org.springframework.stereotype.Component;

/// Tells the pages of treaties for which State the person acts who is signed in.
@Component
class StateOfReader implements ReadersState {
  private final CurrentMembership current;

  StateOfReader(CurrentMembership current) {
    this.current = current;
  }

  @Override
  public Optional<StateCode> state() {
    return current.membership().map(Membership::bodyCode).flatMap(StateCode::of);
  }
}
