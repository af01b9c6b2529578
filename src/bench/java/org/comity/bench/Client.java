package org.comity.bench;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;

/// One of many who write: opens a section of her own, thinks for a second, saves an answer, thinks
/// for a second. Sections are shared out among the clients of a State, and the questions of a
/// section among those who share it, so that no two write the same answer.
final class Client {
  private static final List<String> STATES =
      List.of("aurelia", "borealia", "caspara", "dorada", "esperia");
  private static final List<String> WRITING = List.of("focal-point", "expert");

  private final Site site;
  private final int number;
  private final int ofState;
  private final Random random;
  private final Stretches met;

  /// A client.
  ///
  /// @param number which of them, from 0
  /// @param met where she tells what she met
  Client(int port, int number, Options options, Stretches met) {
    site = new Site(port);
    this.number = number;
    this.met = met;
    int states = STATES.size();
    ofState = (options.clients() - number % states + states - 1) / states;
    random = new Random(options.seed() + number);
  }

  /// Works until all stretches are over.
  void work() throws InterruptedException {
    // They come one after the other, as people do.
    TimeUnit.MILLISECONDS.sleep(number * 50L);
    List<String> sections = enter();
    int mine = number / STATES.size();
    int rank = mine / sections.size();
    List<String> own = own(sections, mine);
    while (!met.over()) {
      String section = own.get(random.nextInt(own.size()));
      work(section, rank, sharing(sections.size(), mine % sections.size()));
    }
    site.leave();
  }

  // Whom a busy program turns away comes again, as long as nothing counts yet.
  private List<String> enter() throws InterruptedException {
    while (met.warming()) {
      try {
        site.signIn(account());
        return sections();
      } catch (IllegalStateException e) {
        TimeUnit.SECONDS.sleep(1);
      }
    }
    site.signIn(account());
    return sections();
  }

  private String account() {
    String state = STATES.get(number % STATES.size());
    return state + "-" + WRITING.get(number / STATES.size() % WRITING.size());
  }

  private List<String> sections() {
    String review = Site.found(Weight.REVIEW, site.get("/reviews").text());
    Matcher found = Weight.SECTION.matcher(site.get(review).text());
    var sections = new LinkedHashSet<String>();
    while (found.find()) {
      sections.add(found.group(1));
    }
    if (sections.isEmpty()) {
      throw new IllegalStateException("The review shows no section");
    }
    return List.copyOf(sections);
  }

  // Where clients are fewer than sections, each has several.
  private List<String> own(List<String> sections, int mine) {
    List<String> own = new ArrayList<>();
    for (int at = mine % sections.size(); at < sections.size(); at += ofState) {
      own.add(sections.get(at));
    }
    return own;
  }

  // How many clients have the section at this place.
  private int sharing(int sections, int place) {
    return Math.max(1, (ofState - place + sections - 1) / sections);
  }

  private void work(String section, int rank, int sharing) throws InterruptedException {
    long before = System.nanoTime();
    Site.Answer page = site.get(section);
    met.page(page.status(), System.nanoTime() - before);
    TimeUnit.SECONDS.sleep(1);
    if (page.status() == 200) {
      save(section, new OpenSection(page.plain()), rank, sharing);
    }
    TimeUnit.SECONDS.sleep(1);
  }

  private void save(String section, OpenSection open, int rank, int sharing) {
    Optional<Map<String, String>> choice = open.choice(rank, sharing, random);
    if (choice.isEmpty()) {
      return;
    }
    var headers = Map.of("X-Background", "true", "X-CSRF-TOKEN", open.token());
    long before = System.nanoTime();
    int status = site.post(section, choice.get(), headers).status();
    met.save(status, System.nanoTime() - before);
  }
}
