package org.comity.request.file;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.comity.form.interview.Field;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Brings a file into the one shape of a case: nested names become dotted keys, the fields of a
/// kind go to its item, each item has an identifier. What it does not know it keeps where it stood.
final class Shaping {
  private static final Set<String> OWN =
      Set.of(
          CaseFile.GATES,
          CaseFile.BESIDE,
          "reasons",
          "grounds",
          "events",
          "language",
          "id",
          "translations",
          "comity");
  private static final Set<String> OF_ITEM = Set.of(CaseFile.TYPE, "text", "facts");

  private final Inventory inventory;
  private final Map<String, Integer> lines;
  private final Map<String, Integer> shaped = new HashMap<>();
  private final List<CaseProblem> problems;
  private final ObjectNode root = JsonNodeFactory.instance.objectNode();
  private final ArrayNode items = JsonNodeFactory.instance.arrayNode();

  Shaping(Inventory inventory, Map<String, Integer> lines, List<CaseProblem> problems) {
    this.inventory = inventory;
    this.lines = lines;
    this.problems = problems;
    shaped.putAll(lines);
  }

  CaseFile of(ObjectNode read) {
    ObjectNode flat = JsonNodeFactory.instance.objectNode();
    flatten(read, "", "", flat);
    items(flat.path(CaseFile.ITEMS));
    root.set(CaseFile.ITEMS, items);
    flat.properties().forEach(entry -> place(entry.getKey(), entry.getValue()));
    give(CaseFile.GATES);
    give(CaseFile.BESIDE);
    identify();
    return new CaseFile(root, shaped);
  }

  /// Joins nested names until they are keys of fields.
  private void flatten(JsonNode read, String prefix, String at, ObjectNode into) {
    for (Map.Entry<String, JsonNode> entry : read.properties()) {
      String key = prefix + entry.getKey();
      boolean groups = entry.getValue().isObject() && !known(key) && beginsKeys(key + ".");
      if (groups) {
        flatten(entry.getValue(), key + ".", at, into);
      } else if (into.has(key)) {
        problem("key-twice", at + key, Map.of("reason", key));
      } else {
        into.set(key, entry.getValue());
      }
    }
  }

  private boolean known(String key) {
    return OWN.contains(key) || inventory.book().field(key).isPresent();
  }

  private boolean beginsKeys(String beginning) {
    return inventory.book().fields().stream().anyMatch(field -> field.key().startsWith(beginning));
  }

  private void items(JsonNode written) {
    if (!written.isMissingNode() && !written.isArray()) {
      problem("not-a-list", CaseFile.ITEMS, Map.of("value", written.getNodeType().name()));
      return;
    }
    for (int i = 0; i < written.size(); i++) {
      if (!written.get(i).isObject()) {
        String value = written.get(i).asString("");
        problem("not-an-entry", CaseFile.ITEMS + "[" + i + "]", Map.of("value", value));
      }
      String at = CaseFile.ITEMS + "[" + i + "].";
      ObjectNode item = JsonNodeFactory.instance.objectNode();
      flatten(written.get(i), "", at, item);
      items.add(item);
      String type = item.path(CaseFile.TYPE).asString("");
      item.propertyNames().stream()
          .filter(key -> !belongs(key, type))
          .forEach(key -> problem(CaseProblem.UNKNOWN_KEY, at + key, Map.of("key", key)));
    }
  }

  private boolean belongs(String key, String type) {
    Optional<Field> field = inventory.book().field(key);
    return OWN.contains(key)
        || OF_ITEM.contains(key)
        || field.map(Field::chapter).filter(type::equals).isPresent();
  }

  private void place(String key, JsonNode value) {
    Optional<Field> field = inventory.book().field(key);
    if (key.equals(CaseFile.ITEMS)) {
      return;
    }
    if (field.isEmpty() && !OWN.contains(key)) {
      problem(CaseProblem.UNKNOWN_KEY, key, Map.of("key", key));
    }
    String chapter = field.map(Field::chapter).orElse(null);
    if (chapter == null || inventory.kind(chapter).filter(Kind::document).isPresent()) {
      root.set(key, value);
    } else {
      give(key, chapter, value);
    }
  }

  /// What is said of a field of a kind beside the common ones belongs to the one item of that kind.
  private void give(String group) {
    if (!(root.get(group) instanceof ObjectNode written)) {
      return;
    }
    for (String key : List.copyOf(written.propertyNames())) {
      String chapter = inventory.book().field(key).map(Field::chapter).orElse(null);
      List<Integer> own = chapter == null ? List.of() : own(chapter);
      if (own.size() == 1 && items.get(own.getFirst()) instanceof ObjectNode item) {
        JsonNode said = written.remove(key);
        ObjectNode into =
            item.get(group) instanceof ObjectNode there ? there : item.putObject(group);
        if (!into.has(key)) {
          into.set(key, said);
        }
      }
    }
  }

  private List<Integer> own(String chapter) {
    return IntStream.range(0, items.size())
        .filter(i -> items.get(i).path(CaseFile.TYPE).asString("").equals(chapter))
        .boxed()
        .toList();
  }

  /// A field of a kind written beside the common ones belongs to the one item of that kind.
  private void give(String key, String chapter, JsonNode value) {
    List<Integer> own = own(chapter);
    if (own.size() == 1 && items.get(own.getFirst()) instanceof ObjectNode item && !item.has(key)) {
      item.set(key, value);
      Integer line = lines.get(key);
      if (line != null) {
        shaped.put(CaseFile.ITEMS + "[" + own.getFirst() + "]." + key, line);
      }
      return;
    }
    root.set(key, value);
    problem(own.isEmpty() ? "no-item" : "which-item", key, Map.of("key", key, "kind", chapter));
  }

  private void identify() {
    Set<String> taken = new java.util.HashSet<>();
    items.forEach(item -> taken.add(item.path("id").asString("")));
    int next = 1;
    for (JsonNode item : items) {
      if (item instanceof ObjectNode node && node.path("id").asString("").isEmpty()) {
        while (!taken.add("i" + next)) {
          next++;
        }
        node.put("id", "i" + next);
      }
    }
  }

  private void problem(String code, String path, Map<String, Object> arguments) {
    problems.add(new CaseProblem(lines.getOrDefault(path, 0), path, code, arguments));
  }
}
