package org.comity.identity;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether everything here is invented, so that one click signs in and no mail leaves.
@Component
public class Rehearsal {
  private final boolean on;

  Rehearsal(@Value("${comity.rehearsal:true}") boolean on) {
    this.on = on;
  }

  /// Whether this installation is a rehearsal.
  public boolean on() {
    return on;
  }

  /// Whether what somebody proved herself by is enough to act in this membership.
  public boolean enough(Membership membership, Factor factor) {
    return on
        || factor == Factor.PASSKEY
        || factor == Factor.TOKEN
        || (factor == Factor.PASSWORD_AND_CODE && !membership.role().needsPasskey());
  }
}
