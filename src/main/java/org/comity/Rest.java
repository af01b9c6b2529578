package org.comity;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// Gives memory back to the machine when nobody asks for anything. The virtual machine by itself
/// tidies up only when it wants more, and so keeps for the night what it needed in the busiest
/// hour.
final class Rest {
  private static final int SECONDS = 5;

  /// Bytes that jobs of the program itself make at most in that time.
  private static final long QUIET = 12_000_000;

  /// Bytes that are worth the tidying, which takes a quarter of a second.
  private static final long WORTH = 60_000_000;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private long seen;
  private long tidied;
  private boolean quietBefore;

  private Rest() {}

  /// Watches for quiet from now on.
  static void watch() {
    var rest = new Rest();
    var clock =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("rest").factory());
    var _ = clock.scheduleWithFixedDelay(rest::look, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  // Two quiet looks, one after the other, are a pause.
  private void look() {
    long made = threads.getTotalThreadAllocatedBytes();
    boolean quiet = made - seen < QUIET;
    if (quiet && quietBefore && made - tidied > WORTH) {
      System.gc();
      tidied = made;
    }
    quietBefore = quiet;
    seen = made;
  }
}
