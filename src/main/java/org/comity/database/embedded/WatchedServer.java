package org.comity.database.embedded;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A server that is started again whenever it ends by itself, as when somebody killed it or the
/// machine ran out of memory, until it is closed.
final class WatchedServer implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedServer.class);

  // What a killed server leaves behind needs a moment to end; before that no other one starts.
  private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  private final Supplier<Process> starting;
  private Process running;
  private CompletableFuture<Void> again;
  private boolean closed;

  /// Starts it.
  ///
  /// @param starting starts the server and waits until it is ready
  WatchedServer(Supplier<Process> starting) {
    this.starting = starting;
    this.running = starting.get();
    this.again = watch(running);
  }

  synchronized long pid() {
    return running.pid();
  }

  @Override
  public synchronized void close() {
    closed = true;
    again.cancel(false);
    OrphanedServer.interrupt(running.toHandle());
  }

  private CompletableFuture<Void> watch(Process server) {
    return server.onExit().thenRunAsync(this::startAgain, SOON);
  }

  private synchronized void startAgain() {
    if (closed) {
      return;
    }
    try {
      running = starting.get();
      again = watch(running);
      LOG.warn("PostgreSQL had ended and was started again");
    } catch (RuntimeException e) {
      LOG.error("PostgreSQL has ended and does not start again: {}", e.getMessage());
      SOON.execute(this::startAgain);
    }
  }
}
