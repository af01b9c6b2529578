package org.comity.directory.links;

import java.time.Duration;
import org.comity.database.Acting;
import org.comity.post.PeriodicWork;
import org.springframework.stereotype.Component;

/// The program's own work of looking at web addresses: every half hour a few, one after the other,
/// outside any transaction; not at all unless the installation may reach out, and never in a
/// rehearsal.
@Component
class LinkChecking implements PeriodicWork {
  private final LinkChecks checks;
  private final Probe probe;
  private final ReachingOut reaching;

  LinkChecking(LinkChecks checks, Probe probe, ReachingOut reaching) {
    this.checks = checks;
    this.probe = probe;
    this.reaching = reaching;
  }

  @Override
  public String name() {
    return "check-directory-links";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(30);
  }

  @Override
  public boolean rehearsed() {
    return false;
  }

  @Override
  public void go() {
    if (reaching.allowed()) {
      Acting.JOB.run(
          () -> checks.due().forEach(each -> checks.record(each, probe.look(each.address()))));
    }
  }
}
