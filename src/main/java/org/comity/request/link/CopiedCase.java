package org.comity.request.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.language.ReadAhead;
import org.comity.request.content.Inventory;
import org.comity.request.content.Yamls;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A case with what a drafter takes over of an earlier one.
///
/// @param old the case that is copied
/// @param parts what is taken over, of [#all]
/// @param inventory what can be asked
public record CopiedCase(CaseFile old, Set<String> parts, Inventory inventory) {
  private static final ReadAhead<Shipped> SHIPPED = ReadAhead.of(CopiedCase::read);
  private static final String KIND = "req.documentKind";

  /// What the content says of a copy.
  ///
  /// @param parts how the keys of each part begin, in order
  /// @param goes the keys that stay empty all the same: dates, references, what was bound to the
  ///   old letter
  private record Shipped(List<Part> parts, Set<String> goes) {}

  private record Part(String name, List<String> keys) {}

  /// Keeps a copy of the parts.
  public CopiedCase {
    parts = Set.copyOf(parts);
  }

  /// The parts that can be taken over, in order.
  public static List<String> all() {
    return SHIPPED.get().parts().stream().map(Part::name).toList();
  }

  /// The new case.
  public CaseFile made() {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    take(old.root(), root);
    if (!root.has(KIND)) {
      root.put(KIND, "request");
    }
    ArrayNode items = root.putArray(CaseFile.ITEMS);
    if (takes(CaseFile.ITEMS)) {
      old.root().path(CaseFile.ITEMS).forEach(item -> items.add(emptied(item.deepCopy())));
    }
    new References(old, inventory).complete(root);
    return new CaseFile(root, Map.of());
  }

  private void take(ObjectNode from, ObjectNode into) {
    from.properties().stream()
        .filter(entry -> takes(entry.getKey()))
        .forEach(entry -> into.set(entry.getKey(), entry.getValue().deepCopy()));
    for (String group : List.of(CaseFile.GATES, CaseFile.BESIDE)) {
      from.path(group).properties().stream()
          .filter(entry -> takes(entry.getKey()))
          .forEach(
              entry ->
                  into.withObject("/" + group).set(entry.getKey(), entry.getValue().deepCopy()));
    }
  }

  private boolean takes(String key) {
    return !SHIPPED.get().goes().contains(key)
        && SHIPPED.get().parts().stream()
            .filter(part -> parts.contains(part.name()))
            .flatMap(part -> part.keys().stream())
            .anyMatch(key::startsWith);
  }

  private static JsonNode emptied(JsonNode item) {
    if (item instanceof ObjectNode node) {
      node.remove(SHIPPED.get().goes());
    }
    return item;
  }

  private static Shipped read() {
    Yamls copy = Yamls.file("content/requests/links.yaml").mapping("copy");
    Yamls takes = copy.mapping("takes");
    var parts = new ArrayList<Part>();
    takes.values().keySet().stream()
        .map(String::valueOf)
        .forEach(name -> parts.add(new Part(name, takes.words(name))));
    List<String> goes = copy.words("goes");
    goes.stream()
        .filter(key -> Inventory.shipped().book().field(key).isEmpty())
        .findFirst()
        .ifPresent(
            key -> {
              throw copy.refuse("no field " + key);
            });
    return new Shipped(List.copyOf(parts), Set.copyOf(goes));
  }
}
