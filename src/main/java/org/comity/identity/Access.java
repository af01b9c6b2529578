package org.comity.identity;

import java.util.UUID;
import org.comity.database.Acting;
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

  /// Whether whoever acts now acts for this body.
  public boolean own(UUID body) {
    return Acting.current().filter(me -> body.equals(me.body())).isPresent();
  }

  /// Whether `policy.csv` allows it to whoever acts now; false where nobody does.
  public boolean allows(String object, String state, String act) {
    return Acting.current().filter(me -> policy.allows(me.role(), object, state, act)).isPresent();
  }
}
