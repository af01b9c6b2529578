package org.comity.bench;

import java.lang.management.ManagementFactory;

/// Time of this thread: what the processor spent, and what passed on the wall.
record Clocks(long cpu, long wall) {
  static Clocks now() {
    return new Clocks(
        ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(), System.nanoTime());
  }

  /// From here until now, divided by a number of repetitions.
  Clocks each(int n) {
    Clocks now = now();
    return new Clocks((now.cpu - cpu) / n, (now.wall - wall) / n);
  }

  double cpuMicros() {
    return cpu / 1e3;
  }

  double wallMicros() {
    return wall / 1e3;
  }
}
