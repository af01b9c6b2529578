package org.comity.request.file;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads YAML by the core schema of version 1.2, so that `no` is a word and a date a text. Nothing
/// in a file is executed, and what unfolds to more than a case can hold is refused.
final class YamlTree {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9]\\d{0,17})(?:\\.\\d{1,9})?");
  private static final int MOST_CHARACTERS = 4_000_000;
  private static final int MOST_NODES = 200_000;
  private static final int DEEPEST = 30;

  private final Map<String, Integer> lines = new HashMap<>();
  private int nodes;

  private YamlTree() {}

  static Tree read(String text) {
    try {
      Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(text));
      if (root == null) {
        throw new Unreadable(1, "empty-file", "");
      }
      var reading = new YamlTree();
      return new Tree(reading.node(root, "", 0), reading.lines);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine() + 1;
      throw new Unreadable(line, "malformed-file", String.valueOf(e.getProblem()));
    } catch (YAMLException e) {
      throw new Unreadable(0, "malformed-file", String.valueOf(e.getMessage()));
    }
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    options.setMaxAliasesForCollections(50);
    options.setNestingDepthLimit(DEEPEST);
    options.setAllowRecursiveKeys(false);
    return options;
  }

  private JsonNode node(Node node, String path, int depth) {
    int line = node.getStartMark().getLine() + 1;
    if (++nodes > MOST_NODES || depth > DEEPEST) {
      throw new Unreadable(line, "too-large", "");
    }
    lines.putIfAbsent(path, line);
    return switch (node) {
      case MappingNode mapping -> mapping(mapping, path, depth);
      case SequenceNode sequence -> sequence(sequence, path, depth);
      case ScalarNode scalar -> scalar(scalar);
      default -> throw new Unreadable(line, "malformed-file", node.getTag().getValue());
    };
  }

  private JsonNode mapping(MappingNode mapping, String path, int depth) {
    ObjectNode object = NODES.objectNode();
    for (NodeTuple tuple : mapping.getValue()) {
      int line = tuple.getKeyNode().getStartMark().getLine() + 1;
      if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
        throw new Unreadable(line, "malformed-file", "?");
      }
      String name = key.getValue();
      if (object.has(name)) {
        throw new Unreadable(line, "key-twice", name);
      }
      String inner = path.isEmpty() ? name : path + "." + name;
      lines.put(inner, line);
      object.set(name, node(tuple.getValueNode(), inner, depth + 1));
    }
    return object;
  }

  private JsonNode sequence(SequenceNode sequence, String path, int depth) {
    ArrayNode array = NODES.arrayNode();
    for (Node each : sequence.getValue()) {
      array.add(node(each, path + "[" + array.size() + "]", depth + 1));
    }
    return array;
  }

  private static JsonNode scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
      return NODES.stringNode(text);
    }
    return switch (text) {
      case "", "~", "null" -> NODES.nullNode();
      case "true" -> NODES.booleanNode(true);
      case "false" -> NODES.booleanNode(false);
      default -> NUMBER.matcher(text).matches() ? number(text) : NODES.stringNode(text);
    };
  }

  /// As JSON would read it, so that a case is the same in both.
  private static JsonNode number(String text) {
    if (text.contains(".")) {
      return NODES.numberNode(new java.math.BigDecimal(text));
    }
    long whole = Long.parseLong(text);
    return whole == (int) whole ? NODES.numberNode((int) whole) : NODES.numberNode(whole);
  }
}
