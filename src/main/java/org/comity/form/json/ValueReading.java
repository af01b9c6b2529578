package org.comity.form.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import org.comity.document.RichText;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads one answer from JSON nodes, of whatever type it says to be, and collects what is
/// malformed. Blank texts, empty lists and null are nothing given.
final class ValueReading {
  static final List<Refusal> NO_JSON = List.of(new Refusal("malformed-json", Map.of(), ""));
  private static final Set<String> CITATION =
      Set.of("law", "title", "article", "language", "link", "date", "note", "file");
  private static final Set<String> AUTHORITY = Set.of("name", "directory", "note");
  private static final Set<String> FILE =
      Set.of("id", "name", "description", "kind", "size", "sha256");
  private static final UUID NO_ID = new UUID(0, 0);

  private final List<Refusal> refusals = new ArrayList<>();

  List<Refusal> refusals() {
    return refusals;
  }

  /// The answer; empty if nothing is given, or if it is refused.
  Optional<Value> read(JsonNode node) {
    if (node.isNull()) {
      return Optional.empty();
    }
    List<String> kinds =
        node.propertyNames().stream().filter(name -> !name.equals("other")).toList();
    if (!node.isObject() || kinds.size() != 1) {
      malformed("", "object");
      return Optional.empty();
    }
    Optional<Value> value = read(kinds.getFirst(), node.path(kinds.getFirst()), node.get("other"));
    return refusals.isEmpty() ? value : Optional.empty();
  }

  private Optional<Value> read(String kind, JsonNode node, @Nullable JsonNode other) {
    if (other != null && !kind.equals("choice") && !kind.equals("choices")) {
      unknown("", "other");
    }
    return switch (kind) {
      case "choice" -> text("", node).map(key -> new Value.Choice(key, other(other)));
      case "choices" ->
          list(node, this::text)
              .map(ValueReading::present)
              .filter(keys -> !keys.isEmpty())
              .map(keys -> new Value.Choices(keys, other(other)));
      case "text" -> text("", node).map(Value.ShortText::new);
      case "longText" -> longText(node);
      case "number" -> number("", node).map(Value.Decimal::new);
      case "date" -> date("", node).map(Value.Day::new);
      case "money" -> money(node);
      case "unavailable" -> raw("", node).map(Value.Unavailable::new);
      default -> several(kind, node);
    };
  }

  private Optional<Value> several(String kind, JsonNode node) {
    return switch (kind) {
      case "citations" -> list(node, this::citation).map(Value.Citations::new);
      case "authorities" -> list(node, this::authority).map(Value.Authorities::new);
      case "rows" -> rows(node);
      case "files" -> list(node, this::file).map(Value.Files::new);
      default -> {
        unknown("", kind);
        yield Optional.empty();
      }
    };
  }

  /// A list of blocks, or the same as a person types it.
  private Optional<Value> longText(JsonNode node) {
    Optional<RichText> text = node.isArray() ? blocks(node) : raw("", node).map(RichText::parse);
    return text.filter(given -> !given.isEmpty()).map(Value.LongText::new);
  }

  private Optional<RichText> blocks(JsonNode node) {
    try {
      return Optional.of(RichText.fromJson(node));
    } catch (IllegalArgumentException notBlocks) {
      malformed("", "blocks");
      return Optional.empty();
    }
  }

  private static List<String> present(List<Optional<String>> keys) {
    return keys.stream().flatMap(Optional::stream).toList();
  }

  private @Nullable String other(@Nullable JsonNode node) {
    return node == null ? null : text("other", node).orElse(null);
  }

  private Optional<Value> money(JsonNode node) {
    if (!object("", node, Set.of("amount", "currency"))) {
      return Optional.empty();
    }
    Optional<BigDecimal> amount = number("amount", node.path("amount"));
    Optional<String> currency = text("currency", node.path("currency"));
    if (amount.isPresent() != currency.isPresent()) {
      refuse("missing", amount.isPresent() ? "currency" : "amount", Map.of());
    }
    return amount.flatMap(sum -> currency.map(code -> new Value.Money(sum, code)));
  }

  private Value.Citation citation(String at, JsonNode node) {
    object(at, node, CITATION);
    return new Value.Citation(
        id(at + ".law", node.path("law")).orElse(null),
        text(at + ".title", node.path("title")).orElse(""),
        text(at + ".article", node.path("article")).orElse(null),
        text(at + ".language", node.path("language")).orElse(null),
        text(at + ".link", node.path("link")).orElse(null),
        date(at + ".date", node.path("date")).orElse(null),
        text(at + ".note", node.path("note")).orElse(null),
        node.hasNonNull("file") ? file(at + ".file", node.path("file")) : null);
  }

  private Value.Authority authority(String at, JsonNode node) {
    object(at, node, AUTHORITY);
    return new Value.Authority(
        text(at + ".name", node.path("name")).orElse(""),
        text(at + ".directory", node.path("directory")).orElse(null),
        text(at + ".note", node.path("note")).orElse(null));
  }

  private Value.NamedFile file(String at, JsonNode node) {
    object(at, node, FILE);
    Optional<UUID> id = id(at + ".id", node.path("id"));
    if (id.isEmpty()) {
      refuse("missing", at + ".id", Map.of());
    }
    return new Value.NamedFile(
        id.orElse(NO_ID),
        text(at + ".name", node.path("name")).orElse(""),
        text(at + ".description", node.path("description")).orElse(null),
        text(at + ".kind", node.path("kind")).orElse(null),
        number(at + ".size", node.path("size")).map(BigDecimal::longValue).orElse(0L),
        text(at + ".sha256", node.path("sha256")).orElse(null));
  }

  /// Rows without any cell are nothing given.
  private Optional<Value> rows(JsonNode node) {
    return list(node, this::row)
        .map(rows -> rows.stream().filter(row -> !row.isEmpty()).toList())
        .filter(rows -> !rows.isEmpty())
        .map(Value.Rows::new);
  }

  private Map<String, String> row(String at, JsonNode node) {
    var cells = new TreeMap<String, String>();
    if (node.isObject()) {
      node.forEachEntry(
          (column, cell) ->
              text(at + "." + column, cell).ifPresent(text -> cells.put(column, text)));
    } else {
      malformed(at, "object");
    }
    return cells;
  }

  private <T> Optional<List<T>> list(JsonNode node, BiFunction<String, JsonNode, T> item) {
    var items = new ArrayList<T>();
    if (node.isArray()) {
      for (JsonNode each : node) {
        items.add(item.apply("[" + items.size() + "]", each));
      }
    } else if (!node.isNull()) {
      malformed("", "list");
    }
    return items.isEmpty() ? Optional.empty() : Optional.of(items);
  }

  private boolean object(String at, JsonNode node, Set<String> fields) {
    if (!node.isObject()) {
      malformed(at, "object");
      return false;
    }
    node.propertyNames().stream()
        .filter(name -> !fields.contains(name))
        .forEach(name -> unknown(at, name));
    return true;
  }

  private Optional<String> text(String at, JsonNode node) {
    return raw(at, node).map(String::strip);
  }

  private Optional<String> raw(String at, JsonNode node) {
    if (node.isString()) {
      return Optional.of(node.stringValue()).filter(text -> !text.isBlank());
    }
    if (!node.isNull() && !node.isMissingNode()) {
      malformed(at, "text");
    }
    return Optional.empty();
  }

  private Optional<BigDecimal> number(String at, JsonNode node) {
    if (node.isNumber()) {
      return Optional.of(node.decimalValue());
    }
    if (!node.isNull() && !node.isMissingNode()) {
      malformed(at, "number");
    }
    return Optional.empty();
  }

  private Optional<LocalDate> date(String at, JsonNode node) {
    try {
      return text(at, node).map(LocalDate::parse);
    } catch (DateTimeParseException notADate) {
      refuse("bad-date", at, Map.of());
      return Optional.empty();
    }
  }

  private Optional<UUID> id(String at, JsonNode node) {
    try {
      return text(at, node).map(UUID::fromString);
    } catch (IllegalArgumentException notAnId) {
      refuse("bad-identifier", at, Map.of());
      return Optional.empty();
    }
  }

  private void malformed(String at, String expected) {
    refuse("malformed-answer", at, Map.of("expected", expected));
  }

  private void unknown(String at, String field) {
    refuse("unknown-field", at, Map.of("name", field));
  }

  private void refuse(String code, String at, Map<String, Object> arguments) {
    refusals.add(new Refusal(code, arguments, at));
  }
}
