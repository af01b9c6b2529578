package org.comity.request.file;

import java.util.HashMap;
import java.util.Map;
import org.comity.form.interview.CompositeType;
import org.comity.form.interview.Field;
import org.comity.form.interview.FieldType;
import org.comity.form.interview.Scalar;
import org.comity.request.content.Inventory;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Schema (2020-12) of a case file, made from the inventory. Unknown keys are allowed, as
/// the program keeps them.
///
/// @param inventory what can be asked
public record CaseSchema(Inventory inventory) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /// The schema as JSON text.
  public String json() {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Case file of a request for legal assistance");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    Map<String, ObjectNode> kinds = new HashMap<>();
    for (Field field : inventory.book().fields()) {
      if (field.chapter() == null) {
        properties.set(field.key(), described(field));
      } else {
        kinds
            .computeIfAbsent(field.chapter(), kind -> NODES.objectNode())
            .set(field.key(), described(field));
      }
    }
    items(properties, kinds);
    definitions(schema.putObject("$defs"));
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema);
  }

  private ObjectNode described(Field field) {
    ObjectNode node = of(field.type());
    node.put("title", inventory.texts().source(field.key()).orElse(field.key()));
    inventory
        .texts()
        .source(field.key() + ".help")
        .ifPresent(help -> node.put("description", help));
    return node;
  }

  private void items(ObjectNode properties, Map<String, ObjectNode> kinds) {
    ObjectNode item = NODES.objectNode();
    item.put("type", "object");
    item.putArray("required").add(CaseFile.TYPE);
    ObjectNode own = item.putObject("properties");
    own.putObject("id").put("type", "string");
    own.putObject("text").put("type", "string");
    ObjectNode ties = own.putObject("facts").put("type", "array");
    ties.put("description", "The identifiers of the facts that this item is to prove");
    ties.putObject("items").put("type", "string");
    kinds(own.putObject(CaseFile.TYPE).putArray("enum"), item.putArray("allOf"), kinds);
    ObjectNode list = NODES.objectNode();
    list.put("type", "array").set("items", item);
    properties.set(CaseFile.ITEMS, list);
    ObjectNode document = kinds.getOrDefault("spontaneous", NODES.objectNode());
    document.properties().forEach(entry -> properties.set(entry.getKey(), entry.getValue()));
  }

  private void kinds(ArrayNode names, ArrayNode branches, Map<String, ObjectNode> kinds) {
    inventory.kinds().values().stream()
        .filter(kind -> !kind.document())
        .forEach(
            kind -> {
              names.add(kind.name());
              branch(
                  branches.addObject(),
                  kind.name(),
                  kinds.getOrDefault(kind.name(), NODES.objectNode()));
            });
  }

  private static void branch(ObjectNode branch, String kind, ObjectNode fields) {
    branch.putObject("if").putObject("properties").putObject(CaseFile.TYPE).put("const", kind);
    branch.putObject("then").set("properties", fields);
  }

  private void definitions(ObjectNode definitions) {
    for (String name : inventory.book().typeNames()) {
      CompositeType type = inventory.book().type(name).orElseThrow();
      ObjectNode entry = definitions.putObject(name);
      ArrayNode either = entry.putArray("anyOf");
      ObjectNode whole = either.addObject().put("type", "object");
      ObjectNode parts = whole.putObject("properties");
      parts.putObject("id").put("type", "string");
      type.parts().forEach(part -> parts.set(part.key(), of(part.type())));
      ObjectNode reference = either.addObject().put("type", "object");
      reference.putObject("properties").putObject("ref").put("type", "string");
      reference.putArray("required").add("ref");
    }
  }

  private ObjectNode of(FieldType type) {
    ObjectNode node = NODES.objectNode();
    switch (type) {
      case FieldType.Single(var scalar) -> scalar(node, scalar);
      case FieldType.Choice(var options) -> {
        ArrayNode values = node.putArray("enum");
        options.forEach(values::add);
      }
      case FieldType.Many(var of) -> node.put("type", "array").set("items", of(of));
      case FieldType.Composite(var name) -> node.put("$ref", "#/$defs/" + name);
    }
    return node;
  }

  private static void scalar(ObjectNode node, Scalar scalar) {
    switch (scalar) {
      case BOOLEAN, CLAUSE -> node.put("type", "boolean");
      case NUMBER -> node.put("type", "number");
      case DATE -> node.put("type", "string").put("format", "date");
      default -> node.put("type", "string");
    }
  }
}
