package org.comity.request.web;

import java.util.ArrayList;
import java.util.List;
import org.comity.form.Finding.Severity;
import org.comity.form.Relevance;
import org.comity.form.interview.Field;
import org.comity.form.interview.Place;
import org.comity.request.check.CaseFinding;
import org.comity.request.facts.Facts;
import org.comity.request.web.input.Asked;
import org.comity.request.web.input.Entries;
import org.comity.request.web.input.Input;
import org.comity.request.web.input.InputMaker;
import org.comity.request.web.input.SealableFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The fields of a part as its page asks them.
final class Fields {
  private final Look look;
  private final InputMaker maker;

  Fields(Look look) {
    this.look = look;
    this.maker =
        new InputMaker(
            look.view().inventory().book(),
            look.view().inventory().texts(),
            look.sentences().words(),
            look.language(),
            new Entries(look.view().interview()));
  }

  /// The fields that are asked, or would be if a gate or another answer opened them, and those that
  /// hold something though they are not asked.
  List<Asked> of(List<Place> places) {
    var fields = new ArrayList<Asked>();
    for (Place place : places) {
      boolean kept = look.view().interview().written(place) != null;
      Relevance relevance = look.view().interview().relevance(place);
      boolean gated = look.view().interview().field(place).gate() != null;
      if (relevance != Relevance.NOT_ASKED || kept || (gated && opens(place))) {
        fields.add(asked(place, relevance == Relevance.ASKED));
      }
    }
    return fields;
  }

  /// Whether it is the gate alone that closes a field.
  private boolean opens(Place place) {
    Field field = look.view().interview().field(place);
    return field.when() == null || look.view().interview().holds(field.when(), place.item());
  }

  private Asked asked(Place place, boolean open) {
    Field field = look.view().interview().field(place);
    Input input = input(place, field);
    List<CaseFinding> found =
        look.at(place).stream().filter(each -> !each.id().equals(CaseFinding.MISSING)).toList();
    return new Asked(
        field.key(),
        look.text(field.key() + ".help"),
        input,
        gate(place, field),
        beside(place, field),
        field.basis(),
        field.recalled(),
        !field.wanted(),
        open,
        sentences(found, true),
        sentences(found, false));
  }

  private Input input(Place place, Field field) {
    JsonNode written = look.view().interview().written(place);
    if (field.key().equals(Facts.KEY)) {
      return facts();
    }
    if (field.type().equals(SealableFields.TYPE)) {
      return new SealableFields(look.view().interview(), look::text).ticks(field.key(), written);
    }
    return maker.of(field.type(), field.key(), field.key(), written);
  }

  /// The facts have a page of their own, on which they are put in order and tied to items.
  private Input facts() {
    int count = Facts.of(look.draft().file()).all().size();
    return new Input.Elsewhere(
        Facts.KEY,
        look.text(Facts.KEY),
        look.say("factsCount", "count", count),
        look.draft().address() + "/facts",
        look.say("factsOpen"));
  }

  private List<String> sentences(List<CaseFinding> found, boolean stopping) {
    return found.stream()
        .filter(each -> (each.severity() == Severity.BLOCKER) == stopping)
        .map(look.sentences()::of)
        .distinct()
        .toList();
  }

  private Asked.@Nullable Gate gate(Place place, Field field) {
    if (field.gate() == null) {
      return null;
    }
    String answer = look.view().interview().gate(place).map(String::valueOf).orElse("");
    boolean known = look.view().profile().flatMap(profile -> profile.gate(field.key())).isPresent();
    return new Asked.Gate("gate:" + field.key(), look.text("gate." + field.gate()), answer, known);
  }

  private Input.@Nullable Line beside(Place place, Field field) {
    return field.beside() == null
        ? null
        : new Input.Line(
            "beside:" + field.key(),
            look.text("beside." + field.beside()),
            look.view().beside(place),
            "text",
            "",
            false);
  }
}
