package org.comity.request.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldType;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Makes the case of a request that another leads to.
///
/// @param old the case it follows
/// @param link what it is to be
/// @param inventory what can be asked
public record LinkedCase(CaseFile old, Link link, Inventory inventory) {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// The new case: authorities, States, matter, offences, persons and facts stay; dates, signature,
  /// tracking and, mostly, the items of the old request go.
  public CaseFile made() {
    ObjectNode root = NODES.objectNode();
    old.root().properties().stream()
        .filter(entry -> Link.stays(entry.getKey()))
        .forEach(entry -> root.set(entry.getKey(), entry.getValue().deepCopy()));
    root.put("req.documentKind", link.document());
    root.set("req.relatedReferences", references());
    root.set(CaseFile.ITEMS, items());
    new References(old, inventory).complete(root);
    return new CaseFile(root, Map.of());
  }

  /// How the old request is called: by the requested State if it has said so, else by oneself.
  private String reference() {
    String theirs = old.text("req.requestedStateReference");
    return theirs.isEmpty() ? old.text("req.ownReference") : theirs;
  }

  private ArrayNode references() {
    ArrayNode references = NODES.arrayNode();
    ObjectNode own = references.addObject();
    own.put("reference", old.text("req.ownReference"));
    String date = old.text("req.date");
    if (!date.isEmpty()) {
      own.put("date", date);
    }
    own.put("relation", link.relation());
    old.root().path("req.relatedReferences").forEach(each -> references.add(each.deepCopy()));
    return references;
  }

  private ArrayNode items() {
    ArrayNode items = NODES.arrayNode();
    if (link.keeps()) {
      old.root().path(CaseFile.ITEMS).forEach(item -> items.add(tied(item.deepCopy())));
    }
    if (link.kind() != null) {
      ObjectNode item = items.addObject();
      item.put("id", "i1").put(CaseFile.TYPE, link.kind());
      link.carry().forEach((key, from) -> found(from).ifPresent(value -> carry(item, key, value)));
      tied(item);
    }
    return items;
  }

  private JsonNode tied(JsonNode item) {
    String type = item.path(CaseFile.TYPE).asString("");
    for (String key : link.ties()) {
      boolean own =
          inventory.book().field(key).map(Field::chapter).filter(type::equals).isPresent();
      if (own && item instanceof ObjectNode node) {
        node.put(key, reference());
        open(node, key);
      }
    }
    return item;
  }

  // What is filled in stands behind an open gate.
  private void open(ObjectNode item, String key) {
    if (inventory.book().field(key).filter(field -> field.gate() != null).isPresent()) {
      item.withObject("/" + CaseFile.GATES).put(key, true);
    }
  }

  private Optional<JsonNode> found(List<String> keys) {
    return keys.stream()
        .flatMap(key -> old.root().path(CaseFile.ITEMS).valueStream().map(item -> item.path(key)))
        .filter(value -> !value.isMissingNode() && !value.isNull())
        .findFirst();
  }

  private void carry(ObjectNode item, String key, JsonNode value) {
    FieldType type = inventory.book().field(key).orElseThrow().type();
    JsonNode copy = value.deepCopy();
    boolean wrap = type instanceof FieldType.Many && !copy.isArray();
    item.set(key, wrap ? NODES.arrayNode().add(copy) : copy);
    open(item, key);
  }
}
