package org.comity.request.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.interview.Field;
import org.comity.form.interview.Place;
import org.comity.identity.Membership;
import org.comity.request.Drafts;
import org.comity.request.Edit;
import org.comity.request.SaveOutcome;
import org.comity.request.web.input.Asked;
import org.comity.request.web.input.Input;
import org.comity.request.web.input.SentCase;
import org.comity.shell.Problem;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Makes the pages of the parts of a draft and saves what they send. Empty for those who do not
/// work on the draft.
@Component
class DraftParts {
  private final Drafts drafts;
  private final DraftLooks looks;
  private final Codes codes;
  private final DraftConflicts conflicts;

  DraftParts(Drafts drafts, DraftLooks looks, Codes codes, DraftConflicts conflicts) {
    this.drafts = drafts;
    this.looks = looks;
    this.codes = codes;
    this.conflicts = conflicts;
  }

  /// Which part is meant.
  ///
  /// @param draft the draft
  /// @param item whether it is an item
  /// @param name the section, or the identifier of the item
  record Which(UUID draft, boolean item, String name) {}

  Optional<SectionPage> page(Membership me, Which which, boolean saved) {
    return looks
        .at(me, which.draft())
        .flatMap(look -> Part.find(look, which.item(), which.name()))
        .map(part -> page(part, saved));
  }

  private SectionPage page(Part part, boolean saved) {
    Look look = part.look();
    List<Asked> fields = new Fields(look).of(part.places());
    List<Problem> problems =
        fields.stream()
            .flatMap(
                field -> field.errors().stream().map(error -> new Problem(field.anchor(), error)))
            .toList();
    return new SectionPage(
        part.title(),
        look.reference(),
        look.summary(),
        look.draft(),
        part.address(),
        sentence(part),
        fields,
        steps(part),
        codes.in(look.language()),
        saved,
        problems);
  }

  private static List<Input.Area> sentence(Part part) {
    String label = part.look().text("type.assistanceItem.text");
    String hint = part.look().say("sentenceHint");
    return part.hasSentence()
        ? List.of(new Input.Area("text", label, part.sentence(), 3, hint, true))
        : List.of();
  }

  private static List<SectionPage.Step> steps(Part here) {
    return Part.of(here.look()).stream()
        .map(
            part ->
                new SectionPage.Step(
                    part.address(), part.title(), part.status(), part.equals(here)))
        .toList();
  }

  /// Saves what was sent; then the next part is shown, or this one again.
  Optional<Reply> save(Membership me, Which which, MultiValueMap<String, String> sent) {
    Optional<Part> part =
        looks.at(me, which.draft()).flatMap(look -> Part.find(look, which.item(), which.name()));
    if (part.isEmpty()) {
      return Optional.empty();
    }
    List<Edit> edits = edits(part.get(), sent);
    int base = version(sent.getFirst("version"));
    return Optional.ofNullable(
        switch (drafts.save(me, which.draft(), base, edits)) {
          case SaveOutcome.Saved saved -> new SeeOther(onwards(part.get(), sent.getFirst("go")));
          case SaveOutcome.Conflict conflict ->
              conflicts.page(me, part.get().address(), conflict, edits);
          case SaveOutcome.Signed signed -> conflicts.signed(me, part.get().address(), signed);
          case SaveOutcome.NotThere none -> null;
        });
  }

  private static int version(@Nullable String text) {
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : -1;
  }

  private static String onwards(Part part, @Nullable String go) {
    if (!"next".equals(go)) {
      return part.address() + "?saved=true";
    }
    List<Part> parts = Part.of(part.look());
    int next = parts.indexOf(part) + 1;
    return next < parts.size()
        ? parts.get(next).address()
        : part.look().draft().address() + "/check";
  }

  private List<Edit> edits(Part part, MultiValueMap<String, String> sent) {
    var edits = new ArrayList<Edit>();
    var taken = new SentCase(part.look().view().inventory().book(), sent, codes);
    String item = part.hasSentence() ? part.name() : "";
    for (Place place : part.places()) {
      Field field = part.look().view().interview().field(place);
      if (sent.getOrDefault("shown", List.of()).contains(field.key())) {
        JsonNode before = part.look().view().interview().written(place);
        edits.add(new Edit(item, "", field.key(), taken.of(field.type(), field.key(), before)));
        beside(field, item, taken, edits);
        gate(field, item, taken, edits);
      }
    }
    if (part.hasSentence() && sent.containsKey("text")) {
      edits.add(new Edit(item, "", "text", text(taken.text("text"))));
    }
    return edits;
  }

  private static void beside(Field field, String item, SentCase taken, List<Edit> edits) {
    if (field.beside() != null) {
      edits.add(new Edit(item, "beside", field.key(), text(taken.text("beside:" + field.key()))));
    }
  }

  private static void gate(Field field, String item, SentCase taken, List<Edit> edits) {
    String answer = taken.text("gate:" + field.key());
    if (field.gate() != null && !answer.equals("known")) {
      JsonNode said =
          answer.isEmpty() ? null : JsonNodeFactory.instance.booleanNode(answer.equals("true"));
      edits.add(new Edit(item, "gates", field.key(), said));
    }
  }

  private static @Nullable JsonNode text(String text) {
    return text.isEmpty() ? null : JsonNodeFactory.instance.stringNode(text);
  }
}
