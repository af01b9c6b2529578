package org.comity.form.reading;

import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// The YAML files of one folder, each parsed once into nodes that know their lines; nothing in them
/// is ever executed.
final class Shelf {
  private static final int MOST_CHARACTERS = 20_000_000;

  private final Folder folder;
  private final Map<String, Optional<String>> contents = new HashMap<>();
  private final Map<String, Node> parsed = new HashMap<>();

  Shelf(Folder folder) {
    this.folder = folder;
  }

  /// Puts a file on the shelf that does not stand in the folder.
  Shelf with(String name, String content) {
    contents.put(name, Optional.of(content));
    return this;
  }

  boolean has(String name) {
    return contents.computeIfAbsent(name, folder::content).isPresent();
  }

  /// How messages call a file.
  String called(String name) {
    return folder.called(name);
  }

  /// The fields of a file that is there; empty, with a problem, if it is no YAML.
  Optional<Fields> read(String name, Report report) {
    String file = called(name);
    try {
      @Nullable Node root = parsed.computeIfAbsent(name, this::parse);
      if (root != null) {
        return Optional.of(new Fields(report, new Spot(file, 1, ""), root));
      }
      report.refuse(new Spot(file, 1, ""), "malformed-yaml", "reason", "");
    } catch (MarkedYAMLException e) {
      int line = line(e.getProblemMark());
      report.refuse(new Spot(file, line, ""), "malformed-yaml", "reason", e.getProblem());
    } catch (YAMLException e) {
      String reason = String.valueOf(e.getMessage());
      report.refuse(new Spot(file, 0, ""), "malformed-yaml", "reason", reason);
    }
    return Optional.empty();
  }

  private @Nullable Node parse(String name) {
    String content = contents.computeIfAbsent(name, folder::content).orElse("");
    return new Yaml(new SafeConstructor(options())).compose(new StringReader(content));
  }

  private static int line(@Nullable Mark mark) {
    return mark == null ? 0 : mark.getLine() + 1;
  }

  private static LoaderOptions options() {
    var options = new LoaderOptions();
    options.setCodePointLimit(MOST_CHARACTERS);
    return options;
  }
}
