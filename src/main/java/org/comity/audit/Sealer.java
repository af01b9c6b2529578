package org.comity.audit;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.comity.database.Acting;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Seals the trail each second while the program runs, and once more when it stops. Every node has
/// one; the database lets one at a time work.
@Component
class Sealer implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);

  private final ObjectProvider<Seals> seals;
  private volatile @Nullable ScheduledExecutorService thread;
  private volatile boolean failing;

  // What seals is made when there is something to seal, so that no start waits for it.
  Sealer(ObjectProvider<Seals> seals) {
    this.seals = seals;
  }

  @Override
  public void start() {
    ScheduledExecutorService started =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("audit-sealer").factory());
    var _ = started.scheduleWithFixedDelay(this::seal, 1, 1, TimeUnit.SECONDS);
    thread = started;
  }

  @Override
  public void stop() {
    ScheduledExecutorService running = thread;
    if (running != null) {
      running.close();
      seal();
    }
    thread = null;
  }

  @Override
  public boolean isRunning() {
    return thread != null;
  }

  // Before the pages, so that it stops after them.
  @Override
  public int getPhase() {
    return 0;
  }

  // A database that is away is told once and tried again; what waits stays visible as unsealed.
  private void seal() {
    try {
      while (Acting.JOB.call(() -> seals.getObject().seal()) == Seals.MOST) {
        LOG.debug("More of the audit trail waits");
      }
      failing = false;
    } catch (DataAccessException | TransactionException e) {
      if (!failing) {
        LOG.warn("The audit trail could not be sealed and is tried again", e);
      }
      failing = true;
    }
  }
}
