package org.comity.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Many clients at once, who open a section and save an answer, each after a second of thinking;
/// and what program and database hold half a minute after the last of them.
final class Load {
  private static final List<String> STATES =
      List.of("aurelia", "borealia", "caspara", "dorada", "esperia");
  private static final List<String> WRITING = List.of("focal-point", "expert");
  private static final Pattern SECTION =
      Pattern.compile("href=\"(/reviews/[^\"?#]+/sections/[^\"?#]+)");
  private static final Pattern BASE =
      Pattern.compile("name=\"([^\":]+@[^\":]*):base\" value=\"(\\d+)\"");
  private static final Pattern RADIO = Pattern.compile("<input[^>]*type=\"radio\"[^>]*>");
  private static final Pattern ID = Pattern.compile("name=\"([^\":]+@[^\":]*):");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
  private static final int QUIET_SECONDS = 30;

  private final Options options;
  private final ConcurrentLinkedQueue<Long> pages = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Long> saves = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Integer> refused = new ConcurrentLinkedQueue<>();

  private Load(Options options) {
    this.options = options;
  }

  static void measure(Options options, Figures figures) throws InterruptedException {
    try (Started program = Started.on(options, options.emptyFolder("load"))) {
      List<Load> runs = new ArrayList<>();
      for (int i = 0; i < options.runs(); i++) {
        var load = new Load(options);
        load.work(program.port());
        runs.add(load);
      }
      report(options, runs, figures);
      TimeUnit.SECONDS.sleep(QUIET_SECONDS);
      var once = new Figures.Sample(1, 0);
      double megabytes = program.kilobytes() / 1024.0;
      figures.add("load", "program and database, 30 s after", megabytes, "MB", once, 400);
    }
  }

  private void work(int port) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(options.seconds());
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < options.clients(); i++) {
        int number = i;
        clients.submit(
            () -> {
              client(port, number, end);
              return null;
            });
      }
    }
  }

  private static String account(int number) {
    String state = STATES.get(number % STATES.size());
    return state + "-" + WRITING.get(number / STATES.size() % WRITING.size());
  }

  private void client(int port, int number, long end) throws InterruptedException {
    var random = new Random(options.seed() + number);
    // They come one after the other, as people do.
    TimeUnit.MILLISECONDS.sleep(number * 50L);
    var site = new Site(port);
    site.signIn(account(number));
    String review = site.get(Site.found(Weight.REVIEW, site.get("/reviews").text())).text();
    List<String> sections = new ArrayList<>();
    Matcher found = SECTION.matcher(review);
    while (found.find()) {
      sections.add(found.group(1));
    }
    while (System.nanoTime() < end) {
      String section = sections.get(random.nextInt(sections.size()));
      long before = System.nanoTime();
      Site.Answer page = site.get(section);
      pages.add(System.nanoTime() - before);
      TimeUnit.SECONDS.sleep(1);
      save(site, section, page.text(), random);
      TimeUnit.SECONDS.sleep(1);
    }
  }

  // One field, as the script of the page sends it.
  private void save(Site site, String section, String page, Random random) {
    List<Map<String, String>> fields = choices(page, random);
    if (fields.isEmpty()) {
      return;
    }
    Map<String, String> chosen = fields.get(random.nextInt(fields.size()));
    var headers = Map.of("X-Background", "true", "X-CSRF-TOKEN", Site.token(page));
    long before = System.nanoTime();
    int status = site.post(section, chosen, headers).status();
    if (status == 200) {
      saves.add(System.nanoTime() - before);
    } else {
      refused.add(status);
    }
  }

  /// The fields of a page that offer a choice, each with one of its options.
  private static List<Map<String, String>> choices(String page, Random random) {
    Map<String, String> bases = new HashMap<>();
    BASE.matcher(page).results().forEach(base -> bases.put(base.group(1), base.group(2)));
    Map<String, Map<String, String>> fields = new HashMap<>();
    for (var radio : RADIO.matcher(page).results().toList()) {
      String id = attribute(ID, radio.group());
      if (bases.containsKey(id) && (!fields.containsKey(id) || random.nextBoolean())) {
        Map<String, String> field = new HashMap<>();
        field.put(id + ":base", bases.get(id));
        field.put(id + ":key", UUID.randomUUID().toString());
        field.put(attribute(NAME, radio.group()), attribute(VALUE, radio.group()));
        fields.put(id, field);
      }
    }
    return List.copyOf(fields.values());
  }

  private static String attribute(Pattern wanted, String control) {
    Matcher match = wanted.matcher(control);
    return match.find() ? match.group(1) : "";
  }

  private static void report(Options options, List<Load> runs, Figures figures) {
    String who = options.clients() + " clients, median of " + runs.size() + ", ";
    report(figures, "section page, " + who, runs.stream().map(run -> run.pages).toList(), 0, 15);
    report(figures, "save, " + who, runs.stream().map(run -> run.saves).toList(), 5, 50);
    int saved = runs.stream().mapToInt(run -> run.saves.size()).sum();
    int refused = runs.stream().mapToInt(run -> run.refused.size()).sum();
    var all = new Figures.Sample(saved + refused, 0);
    figures.add("load", "saves met by another's (409) or refused", refused, "", all, 0);
  }

  private static void report(
      Figures figures, String what, List<? extends Collection<Long>> runs, double p90, double p99) {
    List<long[]> sorted =
        runs.stream()
            .map(times -> times.stream().mapToLong(Long::longValue).sorted().toArray())
            .filter(times -> times.length > 0)
            .toList();
    var sample = new Figures.Sample(sorted.stream().mapToInt(times -> times.length).sum(), 0);
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
}
