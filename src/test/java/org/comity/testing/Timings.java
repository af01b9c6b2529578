package org.comity.testing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/// Says at the end of a whole run what took how long: each lane, each suite, and the slowest tests.
/// Silent unless the run asks for it with `-Dcomity.timings=true`, as `./comity test` does.
public final class Timings implements TestExecutionListener {
  private static final int SLOWEST = 20;

  private final boolean wanted = Boolean.getBoolean("comity.timings");
  private final Map<String, Long> begun = new ConcurrentHashMap<>();
  private final Map<String, Duration> suites = new ConcurrentHashMap<>();
  private final Map<String, Duration> lanes = new ConcurrentHashMap<>();
  private final Map<String, Duration> tests = new ConcurrentHashMap<>();

  @Override
  public void executionStarted(TestIdentifier started) {
    begun.put(started.getUniqueId(), System.nanoTime());
  }

  @Override
  public void executionFinished(TestIdentifier finished, TestExecutionResult result) {
    long start = begun.getOrDefault(finished.getUniqueId(), System.nanoTime());
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    finished.getSource().ifPresent(source -> note(finished, source, took));
  }

  private void note(TestIdentifier finished, Object source, Duration took) {
    if (source instanceof ClassSource suite) {
      suites.merge(shortName(suite.getClassName()), took, Duration::plus);
      lane(suite.getJavaClass()).ifPresent(lane -> lanes.merge(lane, took, Duration::plus));
    } else if (source instanceof MethodSource test && finished.isTest()) {
      String name =
          shortName(test.getClassName()) + "." + finished.getDisplayName().replace("()", "");
      tests.merge(name, took, Duration::plus);
    }
  }

  // A class inside another runs in the time of that one.
  private static Optional<String> lane(Class<?> suite) {
    return Optional.of(suite)
        .filter(type -> type.getEnclosingClass() == null)
        .map(type -> type.isAnnotationPresent(BesideOthers.class))
        .map(marked -> marked ? "beside the others" : "one after the other");
  }

  private static String shortName(String className) {
    return className.replaceFirst("^org\\.comity\\.", "");
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    if (wanted && !tests.isEmpty()) {
      print("Seconds per lane", slowest(lanes, lanes.size()));
      print("Seconds per suite, with what it starts", slowest(suites, suites.size()));
      print("The slowest tests", slowest(tests, SLOWEST));
    }
  }

  private static List<Map.Entry<String, Duration>> slowest(Map<String, Duration> all, int most) {
    return all.entrySet().stream()
        .sorted(Map.Entry.<String, Duration>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .toList();
  }

  private static void print(String title, List<Map.Entry<String, Duration>> entries) {
    System.out.println();
    System.out.println(title);
    for (var entry : entries) {
      double seconds = entry.getValue().toMillis() / 1000.0;
      System.out.println(String.format(Locale.ROOT, "%8.2f  %s", seconds, entry.getKey()));
    }
  }
}
