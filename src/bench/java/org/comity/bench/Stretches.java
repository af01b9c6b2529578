package org.comity.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// What clients met, in stretches of time: the warm-up, which does not count, and one for each run.
final class Stretches {
  private static final int OK = 200;

  private final long begin = System.nanoTime();
  private final long warm;
  private final long run;
  private final List<Stretch> all = new ArrayList<>();
  private final Queue<Exception> failures = new ConcurrentLinkedQueue<>();

  /// Times in nanoseconds, and the status of what was not answered with a page.
  record Stretch(Queue<Long> pages, Queue<Long> saves, Queue<Integer> refused) {
    static Stretch empty() {
      return new Stretch(
          new ConcurrentLinkedQueue<>(),
          new ConcurrentLinkedQueue<>(),
          new ConcurrentLinkedQueue<>());
    }

    int requests() {
      return pages.size() + saves.size() + refused.size();
    }
  }

  /// The stretches of a load that begins now.
  Stretches(Options options) {
    warm = TimeUnit.SECONDS.toNanos(options.warm());
    run = TimeUnit.SECONDS.toNanos(options.seconds());
    for (int i = 0; i <= options.runs(); i++) {
      all.add(Stretch.empty());
    }
  }

  void page(int status, long nanos) {
    add(Stretch::pages, status, nanos);
  }

  void save(int status, long nanos) {
    add(Stretch::saves, status, nanos);
  }

  private void add(Function<Stretch, Queue<Long>> kind, int status, long nanos) {
    int now = now();
    if (now < all.size()) {
      Stretch stretch = all.get(now);
      if (status == OK) {
        kind.apply(stretch).add(nanos);
      } else {
        stretch.refused().add(status);
      }
    }
  }

  // 0 is the warm-up.
  private int now() {
    long since = System.nanoTime() - begin - warm;
    return since < 0 ? 0 : (int) Math.min(all.size(), 1 + since / run);
  }

  /// Whether what is met does not count yet.
  boolean warming() {
    return now() == 0;
  }

  /// Whether the clients may go: the time is over, or one of them has failed.
  boolean over() {
    return !failures.isEmpty() || now() == all.size();
  }

  /// A client could not go on.
  void fail(Exception failure) {
    failures.add(failure);
  }

  /// Fails as the first client that failed, if one did.
  void refuseFailure() {
    if (!failures.isEmpty()) {
      throw new IllegalStateException("A client could not go on", failures.peek());
    }
  }

  Stretch warmUp() {
    return all.getFirst();
  }

  /// Those that count.
  List<Stretch> runs() {
    return all.subList(1, all.size());
  }

  /// How often which status refused something, such as `409: 3`.
  Map<Integer, Long> refused() {
    Map<Integer, Long> refused = new TreeMap<>();
    runs().forEach(one -> one.refused().forEach(status -> refused.merge(status, 1L, Long::sum)));
    return refused;
  }
}
