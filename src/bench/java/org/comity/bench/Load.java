package org.comity.bench;

import java.util.ArrayList;
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
    try (Started program = Started.on(options, options.folder("load"))) {
      var load = new Load(options);
      load.work(program.port());
      load.report(figures);
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

  private void client(int port, int number, long end) throws InterruptedException {
    var random = new Random(options.seed() + number);
    // They come one after the other, as people do.
    TimeUnit.MILLISECONDS.sleep(number * 50L);
    var site = new Site(port);
    site.signIn(STATES.get(number % STATES.size()) + "-focal-point");
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
    List<Map<String, String>> fields = choices(page);
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

  /// The fields of a page that offer a choice, each with its first option.
  private static List<Map<String, String>> choices(String page) {
    Map<String, String> bases = new HashMap<>();
    BASE.matcher(page).results().forEach(base -> bases.put(base.group(1), base.group(2)));
    Map<String, Map<String, String>> fields = new HashMap<>();
    for (var radio : RADIO.matcher(page).results().toList()) {
      String id = attribute(ID, radio.group());
      if (bases.containsKey(id) && !fields.containsKey(id)) {
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

  private void report(Figures figures) {
    report(figures, "section page", pages, 0, 15);
    report(figures, "save", saves, 5, 50);
    var all = new Figures.Sample(saves.size() + refused.size(), 0);
    figures.add("load", "saves met by another's (409) or refused", refused.size(), "", all, 0);
  }

  private void report(
      Figures figures, String what, ConcurrentLinkedQueue<Long> times, double p90, double p99) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      return;
    }
    var sample = new Figures.Sample(sorted.length, 0);
    String who = what + ", " + options.clients() + " clients, ";
    figures.add("load", who + "p50", at(sorted, 0.5), "ms", sample, 0);
    figures.add("load", who + "p90", at(sorted, 0.9), "ms", sample, p90);
    figures.add("load", who + "p99", at(sorted, 0.99), "ms", sample, p99);
  }

  private static double at(long[] sorted, double part) {
    return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * part))] / 1e6;
  }
}
