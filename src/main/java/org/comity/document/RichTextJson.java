package org.comity.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The canonical JSON of a long text. Keys are written in alphabetical order, since stored texts
/// are compared and hashed by their bytes.
final class RichTextJson {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private RichTextJson() {}

  static String write(RichText text) {
    return MAPPER.writeValueAsString(node(text));
  }

  static JsonNode node(RichText text) {
    return array(text.blocks(), RichTextJson::block);
  }

  static RichText read(String json) {
    try {
      return read(MAPPER.readTree(json));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("Not the JSON of a long text", e);
    }
  }

  static RichText read(JsonNode json) {
    return new RichText(list(json, RichTextJson::block));
  }

  private static JsonNode block(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> node("paragraph").set("text", spans(paragraph.text()));
      case Block.ListBlock list ->
          MAPPER
              .createObjectNode()
              .set("items", array(list.items(), RichTextJson::item))
              .put("kind", "list")
              .put("ordered", list.ordered())
              .put("start", list.start());
      case Block.Table table ->
          MAPPER
              .createObjectNode()
              .set("header", row(table.header()))
              .put("kind", "table")
              .set("rows", array(table.rows(), RichTextJson::row));
      default -> throw new IllegalArgumentException("Not a block of a long text");
    };
  }

  private static JsonNode item(Block.Item item) {
    ObjectNode node = MAPPER.createObjectNode();
    item.sublist()
        .ifPresent(
            below ->
                node.putObject("below")
                    .set("items", array(below.items(), RichTextJson::spans))
                    .put("ordered", below.ordered()));
    return node.set("text", spans(item.text()));
  }

  private static JsonNode row(Block.Row row) {
    return array(row.cells(), RichTextJson::spans);
  }

  private static JsonNode spans(List<Span> spans) {
    return array(spans, RichTextJson::span);
  }

  private static JsonNode span(Span span) {
    return switch (span) {
      case Span.Run run -> run(run);
      case Span.Link link ->
          MAPPER
              .createObjectNode()
              .put("address", link.address())
              .put("kind", "link")
              .set("text", array(link.text(), RichTextJson::span));
      case Span.Footnote note -> node("note").set("text", spans(note.text()));
      case Span.Isolated i -> throw new IllegalArgumentException("Not a span of a long text");
      case Span.Foreign f -> throw new IllegalArgumentException("Not a span of a long text");
    };
  }

  private static JsonNode run(Span.Run run) {
    ObjectNode node = MAPPER.createObjectNode();
    if (run.bold()) {
      node.put("bold", true);
    }
    if (run.italic()) {
      node.put("italic", true);
    }
    return node.put("kind", "run").put("text", run.text());
  }

  private static ObjectNode node(String kind) {
    return MAPPER.createObjectNode().put("kind", kind);
  }

  private static <T> ArrayNode array(List<T> values, Function<T, JsonNode> one) {
    ArrayNode array = MAPPER.createArrayNode();
    values.forEach(value -> array.add(one.apply(value)));
    return array;
  }

  private static Block block(JsonNode node) {
    return switch (node.path("kind").asString("")) {
      case "paragraph" -> new Block.Paragraph(spans(node.path("text")));
      case "list" ->
          new Block.ListBlock(
              node.path("ordered").asBoolean(),
              node.path("start").asInt(),
              list(node.path("items"), RichTextJson::item));
      case "table" ->
          new Block.Table(
              List.of(), row(node.path("header")), list(node.path("rows"), RichTextJson::row));
      default -> throw refused(node);
    };
  }

  private static Block.Item item(JsonNode node) {
    Optional<Block.Sublist> below =
        Optional.ofNullable(node.get("below"))
            .map(
                sublist ->
                    new Block.Sublist(
                        sublist.path("ordered").asBoolean(),
                        list(sublist.path("items"), RichTextJson::spans)));
    return new Block.Item(spans(node.path("text")), below);
  }

  private static Block.Row row(JsonNode node) {
    return new Block.Row(list(node, RichTextJson::spans));
  }

  private static List<Span> spans(JsonNode node) {
    return list(node, RichTextJson::span);
  }

  private static Span span(JsonNode node) {
    return switch (node.path("kind").asString("")) {
      case "run" -> run(node);
      case "link" ->
          new Span.Link(
              node.path("address").asString(""), list(node.path("text"), RichTextJson::run));
      case "note" -> new Span.Footnote(spans(node.path("text")));
      default -> throw refused(node);
    };
  }

  private static Span.Run run(JsonNode node) {
    return new Span.Run(
        node.path("text").asString(""),
        node.path("bold").asBoolean(false),
        node.path("italic").asBoolean(false));
  }

  private static IllegalArgumentException refused(JsonNode node) {
    return new IllegalArgumentException("Not a part of a long text: " + node.path("kind"));
  }

  private static <T> List<T> list(JsonNode node, Function<JsonNode, T> one) {
    if (!node.isArray()) {
      throw new IllegalArgumentException("A list is missing in the JSON of a long text");
    }
    List<T> values = new ArrayList<>();
    node.forEach(value -> values.add(one.apply(value)));
    return values;
  }
}
