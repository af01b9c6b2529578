package org.comity.form.reading;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/// Reads one YAML file into nodes that know their lines; nothing of it is ever executed.
final class YamlFile {
  private static final int MOST_CHARACTERS = 20_000_000;

  private YamlFile() {}

  /// The fields of the file; empty, with a problem, if it is no YAML.
  static Optional<Fields> read(Report report, String file, String content) {
    try {
      Node root = new Yaml(new SafeConstructor(options())).compose(new StringReader(content));
      var spot = new Spot(file, 1, "");
      if (root == null) {
        report.refuse(spot, "malformed-yaml", "reason", "");
        return Optional.empty();
      }
      return Optional.of(new Fields(report, spot, root));
    } catch (MarkedYAMLException e) {
      report.refuse(
          new Spot(file, line(e.getProblemMark()), ""), "malformed-yaml", "reason", e.getProblem());
    } catch (YAMLException e) {
      report.refuse(
          new Spot(file, 0, ""), "malformed-yaml", "reason", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
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
