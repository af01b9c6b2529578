package org.comity.request.rehearsal;

import org.comity.identity.Membership;
import org.comity.request.follow.Progress;
import org.comity.request.follow.Simulation;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/// In production no State is simulated.
@Component
@ConditionalOnProperty(name = "comity.rehearsal", havingValue = "false")
class NobodyAnswers implements Simulation {
  @Override
  public boolean waits(Progress progress) {
    return false;
  }

  @Override
  public boolean answer(Membership me, Progress progress) {
    return false;
  }
}
