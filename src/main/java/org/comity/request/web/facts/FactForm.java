package org.comity.request.web.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.comity.request.facts.Fact;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the form of a fact holds, as it was typed.
///
/// @param texts by the name of their controls
/// @param who those who took part, each as the part of the entry and the identifier, `persons:p1`
/// @param annexes the numbers of annexes
/// @param about whether the time is not exact
record FactForm(Map<String, String> texts, List<String> who, List<String> annexes, boolean about) {
  static final List<String> TEXTS =
      List.of("from", "to", "time", "offset", "place", "act", "actor", "evidence");
  private static final Set<String> OWN =
      Set.of("id", "date", Fact.AT, Fact.ABOUT, "place", "act", "actor", "evidence", "annex");

  /// An empty form.
  static FactForm empty() {
    return new FactForm(Map.of(), List.of(), List.of(), false);
  }

  /// The form as it was sent.
  static FactForm of(MultiValueMap<String, String> sent) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : TEXTS) {
      String typed = sent.getFirst(name);
      texts.put(name, typed == null ? "" : typed.replace("\r\n", "\n").strip());
    }
    return new FactForm(
        texts,
        sent.getOrDefault("who", List.of()),
        sent.getOrDefault("annexes", List.of()),
        sent.containsKey("about"));
  }

  /// The form of a fact as it stands.
  static FactForm of(Fact fact) {
    String[] days = fact.text("date").split("/", 2);
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put("from", days[0]);
    texts.put("to", days.length > 1 ? days[1] : "");
    moment(fact, texts);
    for (String part : List.of("place", "act", "actor", "evidence")) {
      texts.put(part, fact.text(part));
    }
    var who = new ArrayList<String>();
    for (String part : Fact.TAKING_PART) {
      fact.node().path(part).forEach(each -> reference(part, each, who));
    }
    return new FactForm(texts, who, fact.annexes(), fact.about());
  }

  private static void reference(String part, JsonNode each, List<String> into) {
    String id = each.path("ref").asString("");
    if (!id.isEmpty()) {
      into.add(part + ":" + id);
    }
  }

  private static void moment(Fact fact, Map<String, String> texts) {
    try {
      OffsetDateTime at = OffsetDateTime.parse(fact.text(Fact.AT));
      texts.put("from", at.toLocalDate().toString());
      texts.put("time", at.toLocalTime().toString());
      texts.put("offset", at.getOffset().getId().replace("Z", "+00:00"));
    } catch (DateTimeException none) {
      // It has no exact moment, or one that nobody can read and the check tells of.
    }
  }

  String text(String name) {
    return texts.getOrDefault(name, "");
  }

  /// What is wrong, as name of the control and key of the sentence.
  Map<String, String> wrong() {
    Map<String, String> wrong = new LinkedHashMap<>();
    LocalDate from = day(text("from"));
    if (text("from").isEmpty()) {
      wrong.put("from", "fromMissing");
    } else if (from == null) {
      wrong.put("from", "noDay");
    }
    LocalDate to = day(text("to"));
    if (!text("to").isEmpty() && (to == null || (from != null && to.isBefore(from)))) {
      wrong.put("to", to == null ? "noDay" : "endsBefore");
    }
    time(wrong);
    if (text("act").isEmpty()) {
      wrong.put("act", "actMissing");
    }
    return wrong;
  }

  private void time(Map<String, String> wrong) {
    boolean timed = !text("time").isEmpty();
    if (timed && !text("to").isEmpty()) {
      wrong.put("time", "timeInPeriod");
    } else if (timed && !text("from").matches("\\d{4}-\\d{2}-\\d{2}")) {
      wrong.put("from", "noDay");
    } else if (timed && !readable(() -> LocalTime.parse(text("time")))) {
      wrong.put("time", "noTime");
    } else if (timed && !readable(() -> ZoneOffset.of(text("offset")))) {
      wrong.put("offset", text("offset").isEmpty() ? "offsetMissing" : "noOffset");
    } else if (!timed && !text("offset").isEmpty()) {
      wrong.put("time", "timeMissing");
    }
  }

  private static boolean readable(Supplier<?> reading) {
    try {
      return reading.get() != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /// A day, or the first of a month or year of which no more is known.
  private static @Nullable LocalDate day(String text) {
    var node = JsonNodeFactory.instance.objectNode().put("date", text);
    LocalDate day = new Fact(0, "", node).first();
    return day.equals(LocalDate.MAX) ? null : day;
  }

  /// The entry that a case holds. What no control shows of it is kept.
  ObjectNode entry(String id, JsonNode before) {
    ObjectNode entry = JsonNodeFactory.instance.objectNode().put("id", id);
    when(entry);
    for (String part : List.of("place", "act", "actor", "evidence")) {
      if (!text(part).isEmpty()) {
        entry.put(part, text(part));
      }
    }
    if (!annexes.isEmpty()) {
      entry.put("annex", String.join(", ", annexes));
    }
    Fact.TAKING_PART.forEach(part -> taking(part, before, entry));
    before.properties().stream()
        .filter(part -> !OWN.contains(part.getKey()) && !entry.has(part.getKey()))
        .filter(part -> !Fact.TAKING_PART.contains(part.getKey()))
        .forEach(part -> entry.set(part.getKey(), part.getValue()));
    return entry;
  }

  private void when(ObjectNode entry) {
    String to = text("to").isEmpty() ? "" : "/" + text("to");
    entry.put("date", text("from") + to);
    if (!text("time").isEmpty()) {
      ZoneOffset offset = ZoneOffset.of(text("offset"));
      LocalTime time = LocalTime.parse(text("time"));
      String at = LocalDate.parse(text("from")).atTime(time) + offset.getId();
      entry.put(Fact.AT, at.replace("Z", "+00:00"));
    }
    if (about) {
      entry.put(Fact.ABOUT, true);
    }
  }

  /// Those who are ticked, and those who are written in the entry itself.
  private void taking(String part, JsonNode before, ObjectNode entry) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    before.path(part).valueStream().filter(each -> !each.has("ref")).forEach(list::add);
    who.stream()
        .filter(each -> each.startsWith(part + ":"))
        .forEach(each -> list.addObject().put("ref", each.substring(part.length() + 1)));
    if (!list.isEmpty()) {
      entry.set(part, list);
    }
  }
}
