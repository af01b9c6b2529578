package org.comity.form.json;

import java.util.Map;
import java.util.TreeMap;
import org.comity.form.Value;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes answers as JSON nodes; what is not given is left out.
final class ValueWriting {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ValueWriting() {}

  static ObjectNode node(Value value) {
    ObjectNode node = NODES.objectNode();
    switch (value) {
      case Value.Choice choice ->
          optional(node.put("choice", choice.key()), "other", choice.other());
      case Value.Choices choices -> {
        choices.keys().forEach(node.putArray("choices")::add);
        optional(node, "other", choices.other());
      }
      case Value.ShortText text -> node.put("text", text.text());
      case Value.LongText text -> node.set("longText", text.text().jsonNode());
      case Value.Decimal number -> node.put("number", number.number());
      case Value.Day day -> node.put("date", day.date().toString());
      case Value.Money money -> money(node.putObject("money"), money);
      case Value.Citations citations -> citations(node.putArray("citations"), citations);
      case Value.Authorities named -> authorities(node.putArray("authorities"), named);
      case Value.Rows rows -> rows(node.putArray("rows"), rows);
      case Value.Files files -> files(node.putArray("files"), files);
      case Value.Unavailable closed -> node.put("unavailable", closed.reason());
    }
    return node;
  }

  private static void money(ObjectNode node, Value.Money money) {
    node.put("amount", money.amount()).put("currency", money.currency());
  }

  private static void citations(ArrayNode list, Value.Citations citations) {
    for (Value.Citation law : citations.laws()) {
      ObjectNode node = list.addObject();
      optional(node, "law", law.lawId());
      node.put("title", law.title());
      optional(node, "article", law.article());
      optional(node, "language", law.language());
      optional(node, "link", law.link());
      optional(node, "date", law.date());
      optional(node, "note", law.note());
      if (law.file() != null) {
        file(node.putObject("file"), law.file());
      }
    }
  }

  private static void authorities(ArrayNode list, Value.Authorities named) {
    for (Value.Authority authority : named.authorities()) {
      ObjectNode node = list.addObject().put("name", authority.name());
      optional(node, "directory", authority.directoryId());
      optional(node, "note", authority.note());
    }
  }

  private static void rows(ArrayNode list, Value.Rows rows) {
    for (Map<String, String> row : rows.rows()) {
      ObjectNode node = list.addObject();
      new TreeMap<>(row).forEach(node::put);
    }
  }

  private static void files(ArrayNode list, Value.Files files) {
    for (Value.NamedFile file : files.files()) {
      file(list.addObject(), file);
    }
  }

  private static void file(ObjectNode node, Value.NamedFile file) {
    node.put("id", file.id().toString()).put("name", file.name());
    optional(node, "description", file.description());
    optional(node, "kind", file.kind());
    if (file.size() > 0) {
      node.put("size", file.size());
    }
    optional(node, "sha256", file.sha256());
  }

  private static void optional(ObjectNode node, String name, @Nullable Object value) {
    if (value != null) {
      node.put(name, value.toString());
    }
  }
}
