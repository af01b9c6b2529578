package org.comity.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/// Many clients at once, who open a section and save an answer, each after a second of thinking;
/// and what program and database hold half a minute after the last of them.
final class Load {
  private static final int QUIET_SECONDS = 30;

  private final Options options;
  private final Figures figures;
  private final Started program;

  private Load(Options options, Figures figures, Started program) {
    this.options = options;
    this.figures = figures;
    this.program = program;
  }

  static void measure(Options options, Figures figures) throws InterruptedException {
    try (Started program = Started.on(options, options.emptyFolder("load"))) {
      var load = new Load(options, figures, program);
      load.work();
      TimeUnit.SECONDS.sleep(QUIET_SECONDS);
      load.reportMemory();
    }
  }

  private void work() throws InterruptedException {
    System.out.printf(
        "%d clients warm up for %d s, which do not count; then %d times %d s%n",
        options.clients(), options.warm(), options.runs(), options.seconds());
    var met = new Stretches(options);
    Duration own;
    Duration spent;
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < options.clients(); i++) {
        clients.submit(work(new Client(program.port(), i, options, met), met));
      }
      TimeUnit.SECONDS.sleep(options.warm());
      own = ownTime();
      spent = program.spent();
    }
    met.refuseFailure();
    report(met);
    report(met, "CPU of program and database for a request", program.spent().minus(spent), 0);
    report(met, "CPU of the client for a request", ownTime().minus(own), 0.3);
  }

  // A client that fails would only make the load lighter; so it ends the measurement.
  private static Runnable work(Client client, Stretches met) {
    return () -> {
      try {
        client.work();
      } catch (InterruptedException | RuntimeException e) {
        met.fail(e);
      }
    };
  }

  private static Duration ownTime() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
  }

  private void report(Stretches met) {
    String who = options.clients() + " clients, median of " + options.runs() + ", ";
    report(met, "section page, " + who, Stretches.Stretch::pages, 0, 15);
    report(met, "save, " + who, Stretches.Stretch::saves, 5, 50);
    long refused = met.refused().values().stream().mapToLong(Long::longValue).sum();
    String which = met.refused().isEmpty() ? "" : " " + met.refused();
    figures.add("load", "refused, by status" + which, refused, "", sample(met), 0);
  }

  private void report(Stretches met, String what, Duration spent, double goal) {
    Figures.Sample sample = sample(met);
    double millis = spent.toNanos() / 1e6 / sample.n();
    figures.add("load", what, millis, "ms", sample, goal);
  }

  private static Figures.Sample sample(Stretches met) {
    int counted = met.runs().stream().mapToInt(Stretches.Stretch::requests).sum();
    return new Figures.Sample(counted, met.warmUp().requests());
  }

  private void report(
      Stretches met,
      String what,
      Function<Stretches.Stretch, Collection<Long>> kind,
      double p90,
      double p99) {
    List<long[]> sorted =
        met.runs().stream()
            .map(kind)
            .map(times -> times.stream().mapToLong(Long::longValue).sorted().toArray())
            .filter(times -> times.length > 0)
            .toList();
    int n = sorted.stream().mapToInt(times -> times.length).sum();
    var sample = new Figures.Sample(n, kind.apply(met.warmUp()).size());
    figures.add("load", what + "p50", median(sorted, 0.5), "ms", sample, 0);
    figures.add("load", what + "p90", median(sorted, 0.9), "ms", sample, p90);
    figures.add("load", what + "p99", median(sorted, 0.99), "ms", sample, p99);
  }

  private static double median(List<long[]> runs, double part) {
    double[] each = runs.stream().mapToDouble(run -> at(run, part)).sorted().toArray();
    return each.length == 0 ? Double.NaN : each[each.length / 2];
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))] / 1e6;
  }

  private void reportMemory() {
    var once = new Figures.Sample(1, 0);
    double megabytes = program.kilobytes() / 1024.0;
    figures.add("load", "program and database, 30 s after", megabytes, "MB", once, 400);
  }
}
