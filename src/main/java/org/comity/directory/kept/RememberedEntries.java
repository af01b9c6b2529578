package org.comity.directory.kept;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.comity.database.Acting;
import org.comity.directory.CurrentEntries;
import org.comity.directory.Entries;
import org.comity.directory.content.ReadDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The entries in memory. At most once a second the number of records is looked up, so that what
/// one node records is seen by all within a second; what this node records, it sees at once, and
/// what takes effect by itself, at its instant.
@Component
class RememberedEntries implements CurrentEntries {
  private static final Duration AGE = Duration.ofSeconds(1);

  private final ReadDirectory read;
  private final List<Overlay> overlays;
  private final TransactionTemplate reading;
  private final Clock clock;
  private final ReentrantLock looking = new ReentrantLock();
  private volatile @Nullable Seen seen;

  private record Seen(Entries entries, long rows, Instant at, Instant until) {}

  RememberedEntries(
      ReadDirectory read,
      List<Overlay> overlays,
      PlatformTransactionManager transactions,
      Clock clock) {
    this.read = read;
    this.overlays = List.copyOf(overlays);
    this.clock = clock;
    // Apart from any open transaction, so that nothing uncommitted is remembered.
    this.reading = new TransactionTemplate(transactions);
    reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    reading.setReadOnly(true);
  }

  /// The entries, not older than a second. While one thread looks, the others go on with what was
  /// seen last.
  @Override
  public Entries now() {
    Seen last = seen;
    if (last == null) {
      return refresh();
    }
    if (old(last) && looking.tryLock()) {
      try {
        return look(last).entries();
      } finally {
        looking.unlock();
      }
    }
    return last.entries();
  }

  @Override
  public void refreshAfterCommit() {
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            refresh();
          }
        });
  }

  private Entries refresh() {
    looking.lock();
    try {
      return look(null).entries();
    } finally {
      looking.unlock();
    }
  }

  // A clock that a test puts back shows what was, too.
  private boolean old(Seen last) {
    Instant now = clock.instant();
    return last.at().plus(AGE).isBefore(now) || now.isBefore(last.at());
  }

  private Seen look(@Nullable Seen last) {
    Instant now = clock.instant();
    Seen found =
        Optional.ofNullable(Acting.JOB.call(() -> reading.execute(status -> read(last, now))))
            .orElseThrow(() -> new IllegalStateException("Nothing was read"));
    seen = found;
    return found;
  }

  private Seen read(@Nullable Seen last, Instant now) {
    long count = overlays.stream().mapToLong(Overlay::count).sum();
    if (last != null
        && last.rows() == count
        && now.isBefore(last.until())
        && !now.isBefore(last.at())) {
      return new Seen(last.entries(), count, now, last.until());
    }
    Entries entries = read.entries();
    for (Overlay overlay : overlays) {
      entries = overlay.over(entries, now);
    }
    return new Seen(entries, count, now, until(now));
  }

  private Instant until(Instant now) {
    return overlays.stream()
        .flatMap(overlay -> overlay.next(now).stream())
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }
}
