package org.comity.form.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/// The fields of one mapping in a file, with their lines. Reads leniently and reports what is not
/// as it should be, so that one reading finds every problem.
final class Fields {
  private static final Pattern WHOLE = Pattern.compile("[0-9]{1,9}");

  private final Report report;
  private final String file;
  private final int line;
  private final String key;
  private final Map<String, Node> values;
  private final Map<String, Integer> lines;

  /// What stands in a mapping, or nothing where another kind of node stands.
  Fields(Report report, Spot spot, Node node) {
    this(report, spot, new LinkedHashMap<>(), new LinkedHashMap<>());
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::add);
    } else {
      report.refuse(spot, "malformed-field", "field", "");
    }
  }

  private Fields(Report report, Spot spot, Map<String, Node> values, Map<String, Integer> lines) {
    this.report = report;
    this.file = spot.file();
    this.line = spot.line();
    this.key = spot.key();
    this.values = values;
    this.lines = lines;
  }

  private void add(NodeTuple tuple) {
    int at = line(tuple.getKeyNode());
    String name = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (values.put(name, tuple.getValueNode()) != null) {
      report.refuse(new Spot(file, at, key), "duplicate-key", "key", name);
    }
    lines.put(name, at);
  }

  static int line(Node node) {
    return node.getStartMark().getLine() + 1;
  }

  /// The same fields under the key by which messages shall name them.
  Fields named(String name) {
    return new Fields(report, new Spot(file, line, name), values, lines);
  }

  /// The same fields under the key that stands in one of them.
  Fields namedBy(String field) {
    return values.get(field) instanceof ScalarNode scalar ? named(scalar.getValue()) : this;
  }

  /// Where the mapping begins.
  Spot spot() {
    return new Spot(file, line, key);
  }

  /// Where a field stands; where the mapping begins if it is missing.
  Spot spot(String name) {
    return new Spot(file, lines.getOrDefault(name, line), key);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  /// Refuses every field that is not one of these.
  void only(Set<String> names) {
    values.keySet().stream()
        .filter(Predicate.not(names::contains))
        .forEach(name -> report.refuse(spot(name), "unknown-field", "field", name));
  }

  /// The text of a field; empty if it is missing.
  Optional<String> text(String name) {
    Node node = values.get(name);
    if (node == null) {
      return Optional.empty();
    }
    if (node instanceof ScalarNode scalar && written(scalar)) {
      return Optional.of(scalar.getValue());
    }
    malformed(name);
    return Optional.empty();
  }

  /// The text of a field that has to be there; empty text, and a problem, if it is not.
  String required(String name) {
    if (!has(name)) {
      report.refuse(spot(), "missing-field", "field", name);
    }
    return text(name).orElse("");
  }

  /// The text of a field that has to be there and match.
  String required(String name, Pattern form, String code) {
    String text = required(name);
    if (!text.isEmpty() && !form.matcher(text).matches()) {
      report.refuse(spot(name), code, "field", name, "value", text);
    }
    return text;
  }

  /// A field that is `true` or `false`; false if it is missing.
  boolean flag(String name) {
    String text = text(name).orElse("false");
    if (!text.equals("true") && !text.equals("false")) {
      malformed(name);
    }
    return text.equals("true");
  }

  /// A whole number from zero.
  int whole(String name, int otherwise) {
    String text = text(name).orElse(String.valueOf(otherwise));
    if (!WHOLE.matcher(text).matches()) {
      malformed(name);
      return otherwise;
    }
    return Integer.parseInt(text);
  }

  /// The texts of a list; empty if it is missing.
  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (Node item : items(name)) {
      if (item instanceof ScalarNode scalar && written(scalar)) {
        texts.add(scalar.getValue());
      } else {
        report.refuse(new Spot(file, line(item), key), "malformed-field", "field", name);
      }
    }
    return texts;
  }

  /// The mappings of a list; empty if it is missing.
  List<Fields> list(String name) {
    return items(name).stream()
        .map(item -> new Fields(report, new Spot(file, line(item), key), item))
        .toList();
  }

  /// The mapping of a field; without fields if it is missing.
  Fields mapping(String name) {
    Node node = values.get(name);
    return node == null
        ? new Fields(report, spot(), Map.of(), Map.of())
        : new Fields(report, spot(name), node);
  }

  boolean isMapping(String name) {
    return values.get(name) instanceof MappingNode;
  }

  boolean isText(String name) {
    return values.get(name) instanceof ScalarNode;
  }

  Set<String> names() {
    return values.keySet();
  }

  /// A field that holds the key of a text; what it refers to is checked in the end.
  @Nullable String textKey(String name) {
    Optional<String> textKey = text(name);
    textKey.ifPresent(used -> report.uses(used, spot(name)));
    return textKey.orElse(null);
  }

  /// A list of keys of texts.
  List<String> textKeys(String name) {
    List<String> keys = texts(name);
    keys.forEach(used -> report.uses(used, spot(name)));
    return keys;
  }

  void malformed(String name) {
    report.refuse(spot(name), "malformed-field", "field", name);
  }

  Report report() {
    return report;
  }

  private List<Node> items(String name) {
    Node node = values.get(name);
    if (node instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    if (node != null) {
      malformed(name);
    }
    return List.of();
  }

  private static boolean written(ScalarNode scalar) {
    return !scalar.getTag().equals(Tag.NULL) && !scalar.getValue().isBlank();
  }
}
