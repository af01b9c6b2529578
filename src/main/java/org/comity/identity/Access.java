package org.comity.identity;

import org.comity.database.Policy;
import org.springframework.stereotype.Service;

/// The one place that services ask: may this membership do this act to an object in this state? The
/// database asks the same lines again.
@Service
public class Access {
  private final Policy policy;

  Access(Policy policy) {
    this.policy = policy;
  }

  /// Whether `policy.csv` allows the membership's role this act. Whether the object is its body's
  /// own, or assigned to it, is the object's room's to check.
  public boolean allows(Membership me, String object, String state, String act) {
    return policy.allows(me.role().code(), object, state, act);
  }
}
