package org.comity.request.follow;

import org.comity.identity.Membership;

/// The requested State of a rehearsal, which answers when it is told to. In production nobody does.
public interface Simulation {
  /// Whether it has something to answer to a request.
  boolean waits(Progress progress);

  /// Enters its next answer; false where there is none.
  boolean answer(Membership me, Progress progress);
}
