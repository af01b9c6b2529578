package org.comity.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// One file of texts, which gathers what is wrong in it, each with file and line.
///
/// @param name the file, as messages name it
/// @param problems where they are gathered
record TextFile(String name, List<String> problems) {
  private static final int MOST_LETTERS = 20_000_000;

  /// The source texts: `key: text`.
  Map<String, String> sources(InputStream in) {
    Map<String, String> sources = new HashMap<>();
    for (NodeTuple entry : entries(in)) {
      text(entry.getValueNode())
          .ifPresentOrElse(
              text -> put(sources, entry, text), () -> problem(entry.getKeyNode(), "a text"));
    }
    return sources;
  }

  /// The translations: `key: { of: hash, text: … }`.
  Map<String, Texts.Translation> translations(InputStream in) {
    Map<String, Texts.Translation> translations = new HashMap<>();
    for (NodeTuple entry : entries(in)) {
      translation(entry.getValueNode())
          .ifPresentOrElse(
              found -> put(translations, entry, found),
              () -> problem(entry.getKeyNode(), "{ of: …, text: … }"));
    }
    return translations;
  }

  private <T> void put(Map<String, T> map, NodeTuple entry, T value) {
    String key = text(entry.getKeyNode()).orElse("");
    if (map.put(key, value) != null) {
      problems.add(at(entry.getKeyNode()) + key + " stands here a second time");
    }
  }

  private static Optional<Texts.Translation> translation(Node node) {
    Optional<String> hash = part(node, "of");
    return part(node, "text")
        .flatMap(text -> hash.map(source -> new Texts.Translation(source, text)));
  }

  private static Optional<String> part(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(entry -> text(entry.getKeyNode()).filter(key::equals).isPresent())
            .findFirst()
            .flatMap(entry -> text(entry.getValueNode()))
        : Optional.empty();
  }

  private static Optional<String> text(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  private List<NodeTuple> entries(InputStream in) {
    try (Reader text = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      var options = new LoaderOptions();
      options.setCodePointLimit(MOST_LETTERS);
      Node root = new Yaml(options).compose(text);
      if (root == null || root instanceof MappingNode) {
        return root instanceof MappingNode mapping ? mapping.getValue() : List.of();
      }
      problem(root, "keys with texts");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(name + ":" + line + ": no YAML: " + e.getProblem());
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return List.of();
  }

  private void problem(Node node, String expected) {
    problems.add(at(node) + text(node).orElse("") + ": expected is " + expected);
  }

  private String at(Node node) {
    return name + ":" + (node.getStartMark().getLine() + 1) + ": ";
  }
}
