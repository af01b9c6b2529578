package org.comity.identity.session;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.comity.audit.Trail;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The sessions of the person who asks. Ending one ends it on every node with its next request.
@Service
public class OwnSessions {
  private final SessionStore store;
  private final Trail trail;
  private final Clock clock;

  OwnSessions(SessionStore store, Trail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /// Those that are open, the last used first.
  ///
  /// @param currentId the secret id of the session through which she asks
  @Transactional(readOnly = true)
  public List<OpenSession> open(Membership me, String currentId) {
    return store.of(me.person(), currentId, clock.instant());
  }

  /// Ends one of hers; what is not hers or ended before stays as it is.
  @Transactional
  public void end(Membership me, String id) {
    record(me, store.end(me.person(), id));
  }

  /// Ends all but the one through which she asks.
  @Transactional
  public void endOthers(Membership me, String currentId) {
    record(me, store.endOthers(me.person(), currentId));
  }

  private void record(Membership me, int ended) {
    trail.record("end-session", "person/" + me.person(), Map.of("count", Integer.toString(ended)));
  }
}
