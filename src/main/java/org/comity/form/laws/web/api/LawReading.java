package org.comity.form.laws.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.laws.LawText;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what a program says of a law, and collects what is malformed. What only the program itself
/// says of one, such as its version, may stand there and is not read.
final class LawReading {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Set<String> SAID =
      Set.of("title", "shortName", "articles", "language", "link", "file", "date", "titles");
  private static final Set<String> KNOWN = Set.of("retired", "id", "version", "by", "at");

  private final List<Refusal> refusals = new ArrayList<>();

  private LawReading() {}

  /// What was read.
  ///
  /// @param law empty if something is malformed
  /// @param refusals what
  record Read(Optional<LawText> law, List<Refusal> refusals) {}

  static Read of(String json) {
    var reading = new LawReading();
    LawText law = reading.law(json);
    return reading.refusals.isEmpty() && law != null
        ? new Read(Optional.of(law), List.of())
        : new Read(Optional.empty(), List.copyOf(reading.refusals));
  }

  private @Nullable LawText law(String json) {
    try {
      JsonNode node = JSON.readTree(json);
      if (node.isObject()) {
        return law(node);
      }
      malformed("", "object");
    } catch (JacksonException notJson) {
      refuse("malformed-json", "", Map.of());
    }
    return null;
  }

  private LawText law(JsonNode node) {
    node.propertyNames().stream()
        .filter(name -> !SAID.contains(name) && !KNOWN.contains(name))
        .forEach(name -> refuse("unknown-field", "", Map.of("name", name)));
    String title = text("title", node.path("title"));
    return new LawText(
        title == null ? "" : title,
        text("shortName", node.path("shortName")),
        text("articles", node.path("articles")),
        text("language", node.path("language")),
        text("link", node.path("link")),
        file(node.path("file")),
        date(node.path("date")),
        titles(node.path("titles")),
        node.path("retired").asBoolean(false));
  }

  private Map<String, String> titles(JsonNode node) {
    var titles = new LinkedHashMap<String, String>();
    if (node.isObject()) {
      node.forEachEntry(
          (tag, title) -> {
            String text = text("titles." + tag, title);
            if (Language.of(tag).isEmpty()) {
              refuse("unknown-field", "titles", Map.of("name", tag));
            } else if (text != null) {
              titles.put(tag, text);
            }
          });
    } else if (given(node)) {
      malformed("titles", "object");
    }
    return titles;
  }

  private Value.@Nullable NamedFile file(JsonNode node) {
    if (!given(node)) {
      return null;
    }
    try {
      String id = text("file.id", node.path("id"));
      String name = text("file.name", node.path("name"));
      return new Value.NamedFile(
          UUID.fromString(id == null ? "" : id), name == null ? "" : name, null);
    } catch (IllegalArgumentException notAnId) {
      refuse("bad-identifier", "file.id", Map.of());
      return null;
    }
  }

  private @Nullable LocalDate date(JsonNode node) {
    String text = text("date", node);
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      refuse("bad-date", "date", Map.of());
      return null;
    }
  }

  private @Nullable String text(String at, JsonNode node) {
    if (node.isString()) {
      String text = node.stringValue().strip();
      return text.isEmpty() ? null : text;
    }
    if (given(node)) {
      malformed(at, "text");
    }
    return null;
  }

  private static boolean given(JsonNode node) {
    return !node.isNull() && !node.isMissingNode();
  }

  private void malformed(String at, String expected) {
    refuse("malformed-answer", at, Map.of("expected", expected));
  }

  private void refuse(String code, String at, Map<String, Object> arguments) {
    refusals.add(new Refusal(code, arguments, at));
  }
}
