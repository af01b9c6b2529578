package org.comity.request.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.request.file.CaseFile;
import org.comity.testing.Browsing;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.JsonNode;

/// Somebody who drafts a request in the pages, from the notes of a case: she begins it, goes from
/// part to part, comes back to what opened meanwhile, and saves each page until nothing is left.
public final class Drafter {
  private static final int MOST_ROUNDS = 25;

  private final Browsing browser;
  private final Map<String, JsonNode> entries = new HashMap<>();
  private final Set<String> without = new LinkedHashSet<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private int saves;
  private int reads;

  /// A drafter in front of a browser in which she is signed in.
  public Drafter(Browsing browser) {
    this.browser = browser;
  }

  /// Drafts a case and gives the address of the draft.
  public String draft(CaseFile notes) {
    collect(notes.root());
    String draft = begin(notes);
    boolean again = true;
    for (int pass = 0; again && pass < 4; pass++) {
      without.clear();
      again = false;
      List<String> parts = parts(draft);
      for (String part : parts) {
        again |= fill(part, notes(notes, parts, part));
      }
    }
    assertThat(again).as("something still opens").isFalse();
    facts(notes, draft);
    return draft;
  }

  /// What of the notes found no control, by its name.
  public Set<String> without() {
    return without;
  }

  /// The fields that were on the pages.
  public Set<String> asked() {
    return asked;
  }

  /// How often she read a page and saved one.
  public String work() {
    return reads + " pages read, " + saves + " saved";
  }

  private void collect(JsonNode node) {
    if (node.path("id").isString() && !node.has("type")) {
      entries.putIfAbsent(node.path("id").asString(), node);
    }
    node.forEach(this::collect);
  }

  private String called(String id) {
    JsonNode entry = entries.get(id);
    if (entry == null) {
      return id;
    }
    for (String key : List.of("name", "familyName", "iban", "title")) {
      if (entry.path(key).isString()) {
        return entry.path(key).asString();
      }
    }
    return id;
  }

  private String begin(CaseFile notes) {
    browser.read("/requests/new");
    List<String> kinds =
        notes.root().path("asst.items").valueStream().map(i -> i.path("type").asString()).toList();
    String state = notes.text("req.requestedState");
    String draft = to(browser.submit("/requests", "state", state, "kinds", kinds.getFirst()));
    for (String kind : kinds.subList(1, kinds.size())) {
      browser.read(draft);
      to(browser.submit(draft + "/items", "kind", kind));
    }
    return draft;
  }

  private static String to(MockHttpServletResponse answer) {
    assertThat(answer.getStatus()).isEqualTo(303);
    return String.valueOf(answer.getRedirectedUrl());
  }

  private List<String> parts(String draft) {
    Document page = Jsoup.parse(browser.read(draft));
    var found = new ArrayList<String>();
    for (Element link : page.select(".tasks a[href]")) {
      if (link.attr("href").matches(".*/(sections|items)/[^/]+")) {
        found.add(link.attr("href"));
      }
    }
    return found;
  }

  /// Writes the facts one by one, then ticks what proves what.
  private void facts(CaseFile notes, String draft) {
    for (JsonNode fact : notes.root().path("facts.timeline")) {
      Document page = Jsoup.parse(browser.read(draft + "/new-fact"));
      to(browser.submit(draft + "/facts", FactNotes.of(fact, page, this::called)));
      saves++;
    }
    Document page = Jsoup.parse(browser.read(draft + "/facts"));
    List<String> items = page.select("input[name=item]").eachAttr("value");
    List<String> facts = page.select(".facts-list > li").eachAttr("id");
    var fields = new ArrayList<>(List.of("version", page.select("input[name=version]").val()));
    for (int i = 0; i < items.size(); i++) {
      fields.addAll(List.of("item", items.get(i)));
      for (JsonNode tie : notes.root().path("asst.items").get(i).path("facts")) {
        int number = number(notes, tie.asString());
        String id = facts.get(number).replaceFirst("^fact-", "");
        fields.addAll(List.of("tie:" + items.get(i), id));
      }
    }
    to(browser.submit(draft + "/facts-proof", fields.toArray(String[]::new)));
  }

  private static int number(CaseFile notes, String id) {
    List<String> ids =
        notes
            .root()
            .path("facts.timeline")
            .valueStream()
            .map(f -> f.path("id").asString())
            .toList();
    return ids.indexOf(id);
  }

  /// The notes for a part: the common ones, or those of the item at its place in the order.
  private static JsonNode notes(CaseFile notes, List<String> parts, String part) {
    List<String> items = parts.stream().filter(each -> each.contains("/items/")).toList();
    int item = items.indexOf(part);
    return item < 0 ? notes.root() : notes.root().path("asst.items").get(item);
  }

  /// Fills in a page, and saves it until each entry of the notes has its controls; whether anything
  /// was saved.
  private boolean fill(String part, JsonNode notes) {
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Document page = Jsoup.parse(browser.read(part));
      reads++;
      var filling = new Filling(page, this::called);
      filling.from(notes);
      asked.addAll(filling.shown());
      if (filling.changed().isEmpty()) {
        without.addAll(filling.without());
        return round > 0;
      }
      saves++;
      assertThat(to(browser.submit(part, filling.fields()))).endsWith("?saved=true");
      if (!filling.pending()) {
        return true;
      }
    }
    throw new AssertionError(part + " never holds what the notes say");
  }
}
