package org.comity.request.web.input;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.comity.database.Ids;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.FieldBook;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Scalar;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a form sent, taken as values of a case. What does not fit its type is taken as it was
/// typed, so that nothing is lost.
public final class SentCase {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int MOST_ENTRIES = 200;

  private final FieldBook book;
  private final MultiValueMap<String, String> sent;
  private final NamedCodes codes;

  /// What was sent, by the names of controls.
  public SentCase(FieldBook book, MultiValueMap<String, String> sent, NamedCodes codes) {
    this.book = book;
    this.sent = sent;
    this.codes = codes;
  }

  /// The value of a control; null for an empty one.
  ///
  /// @param before what stood there, of which parts that no control shows are kept
  public @Nullable JsonNode of(FieldType type, String name, @Nullable JsonNode before) {
    return switch (type) {
      case FieldType.Single(var scalar) -> single(scalar, codes.of(scalar, text(name)));
      case FieldType.Choice choice -> string(text(name));
      case FieldType.Many(FieldType.Choice choice) -> list(sent.getOrDefault(name, List.of()));
      case FieldType.Many(FieldType.Composite composite) -> entries(composite, name, before);
      case FieldType.Many(FieldType.Single(var scalar)) when scalar == Scalar.FIELD ->
          list(sent.getOrDefault(name, List.of()));
      case FieldType.Many(FieldType.Single(var scalar)) ->
          list(text(name).lines().map(line -> codes.of(scalar, line.strip())).toList());
      case FieldType.Many many -> list(text(name).lines().map(String::strip).toList());
      case FieldType.Composite composite -> entry(composite, name, before);
    };
  }

  /// What was typed into a control, without what surrounds it.
  public String text(String name) {
    String typed = sent.getFirst(name);
    return typed == null ? "" : typed.replace("\r\n", "\n").strip();
  }

  private static @Nullable JsonNode single(Scalar scalar, String text) {
    if (text.isEmpty()) {
      return null;
    }
    return switch (scalar) {
      case BOOLEAN, CLAUSE -> NODES.booleanNode(text.equals("true"));
      case NUMBER -> number(text);
      case COUNTRY, CURRENCY, INSTRUMENT ->
          string(text.toUpperCase(Locale.ROOT).equals(text) ? text : code(text));
      default -> string(text);
    };
  }

  /// A code typed in small letters; names of what is no treaty have small letters of their own.
  private static String code(String text) {
    boolean small = text.length() <= 3 || text.matches("[a-z0-9-]+");
    boolean own = text.equals("bilateral") || text.equals("reciprocity");
    return small && !own ? text.toUpperCase(Locale.ROOT) : text;
  }

  private static JsonNode number(String text) {
    String plain = text.replaceAll("[\\s\\u00a0\\u2009\\u202f]", "").replace(',', '.');
    return plain.matches("-?\\d{1,15}(\\.\\d{1,6})?")
        ? NODES.numberNode(new BigDecimal(plain))
        : NODES.stringNode(text);
  }

  private static @Nullable JsonNode string(String text) {
    return text.isEmpty() ? null : NODES.stringNode(text);
  }

  private static @Nullable JsonNode list(List<String> texts) {
    ArrayNode list = NODES.arrayNode();
    texts.stream().filter(text -> !text.isEmpty()).forEach(list::add);
    return list.isEmpty() ? null : list;
  }

  private @Nullable JsonNode entries(
      FieldType.Composite type, String name, @Nullable JsonNode before) {
    ArrayNode list = NODES.arrayNode();
    for (int index : indices(name)) {
      String at = name + "[" + index + "]";
      if (text(at + ".remove").isEmpty()) {
        JsonNode entry = entry(type, at, before == null ? null : before.get(index));
        if (entry != null) {
          list.add(entry);
        }
      }
    }
    return list.isEmpty() ? null : list;
  }

  private Set<Integer> indices(String name) {
    var found = new TreeSet<Integer>();
    Pattern index = Pattern.compile(Pattern.quote(name) + "\\[(\\d{1,3})\\]\\..*");
    for (String key : sent.keySet()) {
      Matcher matcher = index.matcher(key);
      if (matcher.matches() && found.size() < MOST_ENTRIES) {
        found.add(Integer.valueOf(matcher.group(1)));
      }
    }
    return found;
  }

  private @Nullable JsonNode entry(
      FieldType.Composite type, String name, @Nullable JsonNode before) {
    String reference = text(name + ".ref");
    if (!reference.isEmpty()) {
      return NODES.objectNode().put("ref", reference);
    }
    ObjectNode entry = NODES.objectNode();
    for (CompositeType.Part part : book.type(type.name()).orElseThrow().parts()) {
      String at = name + "." + part.key();
      JsonNode was = before == null ? null : before.get(part.key());
      JsonNode value = shown(at) ? of(part.type(), at, was) : was;
      if (value != null) {
        entry.set(part.key(), value);
      }
    }
    return entry.isEmpty() ? null : identified(type.name(), name, entry, before);
  }

  /// Whether a control of this name, or one within it, was on the form. A box that is not ticked
  /// sends nothing, so a group that was there says so itself.
  private boolean shown(String name) {
    return sent.containsKey(name)
        || sent.containsKey(name + ".shown")
        || sent.keySet().stream()
            .anyMatch(key -> key.startsWith(name + ".") || key.startsWith(name + "["));
  }

  /// The entry with its identifier first, and with what no control of the form shows.
  private JsonNode identified(
      String type, String name, ObjectNode entry, @Nullable JsonNode before) {
    ObjectNode whole = NODES.objectNode();
    String id = text(name + ".id");
    if (!id.isEmpty()) {
      whole.put("id", id);
    } else if (Entries.REGISTERED.contains(type)) {
      String fresh = Ids.next().toString();
      whole.put("id", "e" + fresh.substring(fresh.length() - InputMaker.NEWEST));
    }
    if (before != null && before.path("id").asString("").equals(id)) {
      before.properties().stream()
          .filter(part -> !part.getKey().equals("ref"))
          .filter(part -> book.type(type).orElseThrow().part(part.getKey()).isEmpty())
          .forEach(part -> whole.set(part.getKey(), part.getValue()));
    }
    entry.properties().forEach(part -> whole.set(part.getKey(), part.getValue()));
    return whole;
  }
}
