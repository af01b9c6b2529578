package org.comity.post;

import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/// Tells whoever runs the program what went wrong with its own work, in place of the scheduler,
/// which writes pages every few seconds while the database is away: then it is one line a minute.
@Component
class JobTrouble extends AbstractSchedulerListener {
  private static final Logger LOG = LoggerFactory.getLogger(JobTrouble.class);
  private static final Duration QUIET = Duration.ofMinutes(1);

  private final Clock clock;
  private final AtomicReference<Instant> told = new AtomicReference<>(Instant.MIN);

  JobTrouble(Clock clock) {
    this.clock = clock;
  }

  @Override
  public void onExecutionComplete(ExecutionComplete work) {
    if (work.getResult() == ExecutionComplete.Result.FAILED) {
      failed(work.getExecution().getTaskName(), work.getCause().orElse(null));
    }
  }

  @Override
  public void onSchedulerEvent(SchedulerEventType event) {
    switch (event) {
      case UNEXPECTED_ERROR,
          FAILED_HEARTBEAT,
          FAILED_MULTIPLE_HEARTBEATS,
          COMPLETIONHANDLER_ERROR,
          FAILUREHANDLER_ERROR ->
          waiting();
      case DEAD_EXECUTION,
          RAN_UPDATE_HEARTBEATS,
          RAN_DETECT_DEAD,
          RAN_EXECUTE_DUE,
          UNRESOLVED_TASK -> {}
    }
  }

  private void failed(String work, @Nullable Throwable cause) {
    if (Stream.iterate(cause, Objects::nonNull, Throwable::getCause).anyMatch(JobTrouble::away)) {
      waiting();
    } else {
      LOG.error("The program's own work failed and is tried again: {}", work, cause);
    }
  }

  // The connection, and not what was asked of the database, is at fault.
  private static boolean away(Throwable cause) {
    return cause instanceof CannotCreateTransactionException
        || cause instanceof TransactionSystemException
        || cause instanceof DataAccessResourceFailureException
        || cause instanceof TransientDataAccessException;
  }

  private void waiting() {
    Instant now = clock.instant();
    Instant before = told.get();
    if (before.plus(QUIET).isBefore(now) && told.compareAndSet(before, now)) {
      LOG.warn("The program's own work waits: the database does not answer as it should");
    }
  }
}
