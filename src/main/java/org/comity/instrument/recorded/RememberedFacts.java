package org.comity.instrument.recorded;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.comity.instrument.Content;
import org.comity.instrument.CurrentFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The facts in memory. At most once a second the number of records is looked up, so that what one
/// node records is seen by all within a second; what this node records, it sees at once.
@Component
class RememberedFacts implements CurrentFacts {
  private static final Duration AGE = Duration.ofSeconds(1);

  private final Content content;
  private final CorrectionStore corrections;
  private final StatementStore statements;
  private final TransactionTemplate reading;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile @Nullable Seen seen;

  private record Seen(OverlaidFacts facts, long rows, Instant at) {}

  RememberedFacts(
      Content content,
      CorrectionStore corrections,
      StatementStore statements,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.content = content;
    this.corrections = corrections;
    this.statements = statements;
    this.clock = clock;
    // Apart from any open transaction, so that nothing uncommitted is remembered.
    this.reading = new TransactionTemplate(transactions);
    reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    reading.setReadOnly(true);
  }

  /// The facts, not older than a second. While one thread looks, the others go on with what was
  /// seen last.
  @Override
  public OverlaidFacts now() {
    Seen last = seen;
    if (last == null) {
      return refresh();
    }
    boolean old = last.at().plus(AGE).isBefore(clock.instant());
    if (old && looking.tryLock()) {
      try {
        return look(last).facts();
      } finally {
        looking.unlock();
      }
    }
    return last.facts();
  }

  /// The facts with everything that is committed.
  OverlaidFacts refresh() {
    looking.lock();
    try {
      return look(null).facts();
    } finally {
      looking.unlock();
    }
  }

  /// Sees what the open transaction writes, as soon as it is committed.
  void refreshAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            refresh();
          }
        });
  }

  private Seen look(@Nullable Seen last) {
    Instant at = clock.instant();
    Seen found =
        Optional.ofNullable(reading.execute(status -> read(last, at)))
            .orElseThrow(() -> new IllegalStateException("Nothing was read"));
    seen = found;
    return found;
  }

  private Seen read(@Nullable Seen last, Instant at) {
    long count = corrections.count() + statements.count();
    if (last != null && last.rows() == count) {
      return new Seen(last.facts(), count, at);
    }
    return new Seen(OverlaidFacts.of(content, corrections.all(), statements.all()), count, at);
  }
}
