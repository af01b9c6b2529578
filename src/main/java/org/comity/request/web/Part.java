package org.comity.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.form.Finding.Severity;
import org.comity.form.interview.Field;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Place;
import org.comity.request.check.CaseFinding;
import org.comity.shell.Status;
import tools.jackson.databind.JsonNode;

/// A part of a draft that has a page of its own: a section of the common part, or an item.
///
/// @param look the draft
/// @param name the section; the identifier of the item
/// @param item the number of the item; [Place#COMMON] for a section
record Part(Look look, String name, int item) {

  /// The parts in the order in which a lawyer thinks: who, on what basis, what case, what facts,
  /// what help, how, when.
  static List<Part> of(Look look) {
    var parts = new ArrayList<Part>();
    for (String section : look.view().inventory().sections()) {
      parts.add(new Part(look, section, Place.COMMON));
      if (section.equals("assistance")) {
        List<Interview.Item> items = look.view().interview().items();
        for (int i = 0; i < items.size(); i++) {
          parts.add(new Part(look, id(items.get(i), look), i));
        }
      }
    }
    return parts;
  }

  private static String id(Interview.Item item, Look look) {
    return document(look, item.chapter()) ? item.chapter() : item.node().path("id").asString("");
  }

  /// Whether a kind is a document of its own, whose values stand in the common part.
  private static boolean document(Look look, String kind) {
    return look.view().inventory().kind(kind).filter(found -> found.document()).isPresent();
  }

  static Optional<Part> find(Look look, boolean item, String name) {
    return of(look).stream()
        .filter(part -> part.isItem() == item && part.name().equals(name))
        .findFirst();
  }

  boolean isItem() {
    return item != Place.COMMON;
  }

  /// The kind of an item.
  String kind() {
    return look.view().interview().items().get(item).chapter();
  }

  String title() {
    return isItem()
        ? look.say("item", "number", item + 1, "kind", look.text("kind." + kind()))
        : look.text("section." + name);
  }

  String address() {
    return look.draft().address() + (isItem() ? "/items/" : "/sections/") + name;
  }

  /// The sentence in which an item says what is asked; empty for a section.
  String sentence() {
    JsonNode text = isItem() ? look.view().interview().items().get(item).node().path("text") : null;
    return text == null ? "" : text.asString("");
  }

  /// Whether its sentence belongs to the item, which a document that is no item does not have.
  boolean hasSentence() {
    return isItem() && !document(look, kind());
  }

  List<Place> places() {
    if (isItem()) {
      return look.view().interview().places(item).stream().filter(this::shown).toList();
    }
    return look.view().inventory().book().fields().stream()
        .filter(field -> field.chapter() == null && field.section().equals(name))
        .map(field -> Place.of(field.key()))
        .filter(this::shown)
        .toList();
  }

  /// What the program makes is not asked, and the list of items has pages of its own.
  private boolean shown(Place place) {
    Field field = look.view().interview().field(place);
    return field.need() != Field.Need.TOOL && !field.key().equals("asst.items");
  }

  /// How far it is.
  Status status() {
    boolean begun = false;
    boolean stopped = false;
    boolean warned = false;
    for (Place place : places()) {
      begun |= look.view().interview().written(place) != null;
      for (CaseFinding found : look.at(place)) {
        stopped |= found.severity() == Severity.BLOCKER;
        warned |= found.severity() == Severity.WARNING && look.asked(place);
      }
    }
    if (!begun) {
      return stopped || warned ? Status.TO_DO : Status.OPTIONAL;
    }
    return stopped ? Status.IN_PROGRESS : warned ? Status.TO_JUSTIFY : Status.READY;
  }
}
