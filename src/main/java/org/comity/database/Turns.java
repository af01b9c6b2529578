package org.comity.database;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/// Whose turn it is to have a connection: as many at a time as there are, and those who wait in the
/// order in which they came. The pool alone lets whoever is running take what was meant for
/// somebody who must first wake up, so that under load a few wait until they are refused.
final class Turns {
  private final Semaphore free;
  private final Duration patience;

  /// @param most how many connections there are
  /// @param patience how long somebody waits at most
  Turns(int most, Duration patience) {
    this.free = new Semaphore(most, true);
    this.patience = patience;
  }

  /// Waits for a turn; false if none came in time or the waiting was interrupted.
  boolean take() {
    try {
      return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /// Gives a turn back, to whoever has waited longest.
  void give() {
    free.release();
  }

  /// How many wait.
  int waiting() {
    return free.getQueueLength();
  }
}
