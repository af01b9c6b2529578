package org.comity.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/// What one repetition costs, in milliseconds: the processor time of the whole process, with what
/// its compiler and its collector of garbage take, and the time on the wall.
record Spent(double cpu, double wall) {
  private static final double MILLI = 1e6;

  /// Repeats some work, after it was done often enough to be compiled.
  static Spent on(int warm, int times, Runnable work) {
    for (int i = 0; i < warm; i++) {
      work.run();
    }
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long cpu = system.getProcessCpuTime();
    long wall = System.nanoTime();
    for (int i = 0; i < times; i++) {
      work.run();
    }
    return new Spent(
        (system.getProcessCpuTime() - cpu) / MILLI / times,
        (System.nanoTime() - wall) / MILLI / times);
  }
}
