package org.comity.instrument.content;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// A mapping in a YAML file, which knows its line and reports what is wrong in it.
record Branch(String file, MappingNode node, Problems problems) {

  /// The mapping that is the whole file; empty, with a problem, if it is missing or no mapping.
  static Optional<Branch> read(ContentFiles files, String file, Problems problems) {
    Optional<String> text = files.read(file);
    if (text.isEmpty()) {
      problems.add(Problem.Code.MISSING_FILE, file, 1, "There is no such file");
      return Optional.empty();
    }
    try {
      Node root = new Yaml(new LoaderOptions()).compose(new StringReader(text.get()));
      if (root instanceof MappingNode mapping) {
        return Optional.of(new Branch(file, mapping, problems));
      }
      problems.add(Problem.Code.MALFORMED, file, 1, "Keys and values expected");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(Problem.Code.MALFORMED, file, line, String.valueOf(e.getProblem()));
    }
    return Optional.empty();
  }

  int line() {
    return node.getStartMark().getLine() + 1;
  }

  void problem(Problem.Code code, String reason) {
    problems.add(code, file, line(), reason);
  }

  /// The text under a key, empty where there is none.
  String text(String key) {
    return value(key) instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /// The text under a key that must be there.
  String required(String key) {
    String text = text(key);
    if (text.isEmpty()) {
      problem(Problem.Code.MISSING_VALUE, key + " is missing");
    }
    return text;
  }

  /// The mapping under a key.
  Optional<Branch> branch(String key) {
    return value(key) instanceof MappingNode mapping
        ? Optional.of(new Branch(file, mapping, problems))
        : Optional.empty();
  }

  /// The mappings in the list under a key.
  List<Branch> branches(String key) {
    return items(key).stream()
        .filter(MappingNode.class::isInstance)
        .map(item -> new Branch(file, (MappingNode) item, problems))
        .toList();
  }

  /// The texts in the list under a key.
  List<String> texts(String key) {
    return items(key).stream()
        .filter(ScalarNode.class::isInstance)
        .map(item -> ((ScalarNode) item).getValue())
        .toList();
  }

  /// One of the constants, written in lower case with hyphens; with a problem, the first for
  /// another word.
  <E extends Enum<E>> E word(String key, Class<E> type) {
    String text = text(key);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text.replace('-', '_').toUpperCase(Locale.ROOT))) {
        return constant;
      }
    }
    problem(Problem.Code.UNKNOWN_WORD, key + ": " + text);
    return type.getEnumConstants()[0];
  }

  /// A calendar date; with a problem, the beginning of the calendar where there is none.
  LocalDate date(String key) {
    try {
      return LocalDate.parse(text(key));
    } catch (DateTimeParseException e) {
      problem(Problem.Code.BAD_DATE, key + ": no day of the calendar: " + text(key));
      return LocalDate.EPOCH;
    }
  }

  /// A whole number; with a problem, zero where there is none.
  int number(String key) {
    try {
      return Integer.parseInt(text(key));
    } catch (NumberFormatException e) {
      problem(Problem.Code.MISSING_VALUE, key + ": a number expected");
      return 0;
    }
  }

  private List<Node> items(String key) {
    return value(key) instanceof SequenceNode sequence ? sequence.getValue() : List.of();
  }

  private @Nullable Node value(String key) {
    for (NodeTuple entry : node.getValue()) {
      if (entry.getKeyNode() instanceof ScalarNode name && name.getValue().equals(key)) {
        return entry.getValueNode();
      }
    }
    return null;
  }
}
