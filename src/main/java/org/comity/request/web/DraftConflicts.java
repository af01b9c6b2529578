package org.comity.request.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Membership;
import org.comity.request.Drafts;
import org.comity.request.Edit;
import org.comity.request.SaveOutcome;
import org.comity.request.grounds.GroundAnswer;
import org.comity.request.terms.DutyZone;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/// Saves changes of a draft, shows what two saved at one place, and saves what the reader decides.
@Component
public class DraftConflicts {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Drafts drafts;
  private final DraftLooks looks;

  DraftConflicts(Drafts drafts, DraftLooks looks) {
    this.drafts = drafts;
    this.looks = looks;
  }

  /// Saves changes that were made on a page of a draft at a version, and shows that page again;
  /// both texts where somebody saved something else meanwhile. Empty for those who do not work on
  /// it.
  ///
  /// @param page the end of its address, such as `basis`
  public Optional<Reply> save(Look look, int version, String page, List<Edit> edits) {
    String here = look.draft().address() + "/" + page;
    return Optional.ofNullable(
        switch (drafts.save(look.me(), look.draft().id(), version, edits)) {
          case SaveOutcome.Saved saved -> new SeeOther(here + "?saved=true");
          case SaveOutcome.Conflict conflict -> page(look.me(), here, conflict, edits);
          case SaveOutcome.Signed signed -> signed(look.me(), here, signed);
          case SaveOutcome.NotThere none -> null;
        });
  }

  /// What becomes of changes to a request that was signed meanwhile: they are shown, so that
  /// nothing that was typed is lost, and none is made.
  Reply signed(Membership me, String here, SaveOutcome.Signed signed) {
    if (signed.edits().isEmpty()) {
      return new SeeOther(signed.draft().progress());
    }
    var both = new SaveOutcome.Conflict(signed.draft(), signed.edits());
    Look look = looks.of(me, signed.draft());
    int version = signed.draft().version();
    return new ConflictPage(
        look.say("signedMeanwhile"),
        look.draft().address(),
        here,
        version,
        true,
        items(look, both),
        List.of());
  }

  ConflictPage page(Membership me, String here, SaveOutcome.Conflict conflict, List<Edit> all) {
    Look look = looks.of(me, conflict.draft());
    List<Edit> rest = all.stream().filter(edit -> !conflict.edits().contains(edit)).toList();
    Map<String, String> hidden = new HashMap<>();
    hidden.put("met", written(conflict.edits()));
    hidden.put("rest", written(rest));
    return new ConflictPage(
        look.say("conflict"),
        look.draft().address(),
        here,
        conflict.draft().version(),
        false,
        items(look, conflict),
        List.copyOf(hidden.entrySet()));
  }

  private static List<ConflictPage.Item> items(Look look, SaveOutcome.Conflict conflict) {
    var items = new ArrayList<ConflictPage.Item>();
    for (Edit edit : conflict.edits()) {
      String mine = shown(look, edit, edit.value());
      String theirs = shown(look, edit, now(conflict, edit));
      items.add(new ConflictPage.Item(items.size(), label(look, edit), mine, theirs));
    }
    return items;
  }

  private static String label(Look look, Edit edit) {
    return switch (edit.group()) {
      case "grounds" -> look.text("ground." + edit.key());
      case "events" -> event(look, edit.key());
      default -> look.label(edit.key());
    };
  }

  private static String event(Look look, String key) {
    return key.equals(DutyZone.CHOICE) ? look.say("zone") : look.text("deadline." + key + ".event");
  }

  private static String shown(Look look, Edit edit, @Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return "";
    }
    if (value.has("answer") && value.has("text")) {
      return answer(look, value.path("answer").asString("")) + value.path("text").asString("");
    }
    return value.isValueNode() ? value.asString() : look.value(edit.key(), value);
  }

  /// What was answered to a ground of refusal, on a line of its own.
  private static String answer(Look look, String word) {
    return GroundAnswer.Choice.of(word)
        .map(choice -> look.words().say(look.language(), choice.key()) + "\n")
        .orElse("");
  }

  private static @Nullable JsonNode now(SaveOutcome.Conflict conflict, Edit edit) {
    JsonNode part = conflict.draft().file().root();
    if (!edit.item().isEmpty()) {
      part =
          part.path("asst.items")
              .valueStream()
              .filter(item -> item.path("id").asString("").equals(edit.item()))
              .findFirst()
              .orElse(JsonNodeFactory.instance.objectNode());
    }
    return edit.group().isEmpty() ? part.get(edit.key()) : part.path(edit.group()).get(edit.key());
  }

  private static String written(List<Edit> edits) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Edit edit : edits) {
      list.addObject()
          .put("item", edit.item())
          .put("group", edit.group())
          .put("key", edit.key())
          .set("value", edit.value() == null ? JsonNodeFactory.instance.nullNode() : edit.value());
    }
    return list.toString();
  }

  /// Saves what the reader decided on the version that stood when she decided.
  Optional<Reply> decide(Membership me, UUID id, int version, Map<String, String> sent) {
    List<Edit> edits = new ArrayList<>(read(sent.getOrDefault("rest", "[]")));
    List<Edit> met = read(sent.getOrDefault("met", "[]"));
    for (int i = 0; i < met.size(); i++) {
      if ("mine".equals(sent.get("stand-" + i))) {
        edits.add(met.get(i));
      }
    }
    return Optional.ofNullable(
        switch (drafts.save(me, id, version, edits)) {
          case SaveOutcome.Saved saved -> new SeeOther(here(saved.draft().address(), sent));
          case SaveOutcome.Conflict conflict ->
              page(me, here(conflict.draft().address(), sent), conflict, edits);
          case SaveOutcome.Signed signed ->
              signed(me, here(signed.draft().address(), sent), signed);
          case SaveOutcome.NotThere none -> null;
        });
  }

  private static String here(String draft, Map<String, String> sent) {
    String here = sent.getOrDefault("here", draft);
    return here.startsWith(draft) ? here : draft;
  }

  private static List<Edit> read(String written) {
    var edits = new ArrayList<Edit>();
    for (JsonNode edit : MAPPER.readTree(written)) {
      JsonNode value = edit.get("value");
      edits.add(
          new Edit(
              edit.path("item").asString(""),
              edit.path("group").asString(""),
              edit.path("key").asString(""),
              value == null || value.isNull() ? null : value));
    }
    return edits;
  }
}
