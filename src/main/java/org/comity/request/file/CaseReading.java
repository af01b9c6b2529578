package org.comity.request.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.request.content.Inventory;
import tools.jackson.databind.node.ObjectNode;

/// What reading a case file led to.
///
/// @param file the case; empty if the file cannot be read
/// @param problems why it cannot, else what is to be told about it, by line
public record CaseReading(Optional<CaseFile> file, List<CaseProblem> problems) {
  /// Keeps a copy of the problems.
  public CaseReading {
    problems = List.copyOf(problems);
  }

  /// Reads a case from YAML or JSON; which of the two is told by its first sign.
  public static CaseReading of(String text, Inventory inventory) {
    try {
      Tree tree = text.stripLeading().startsWith("{") ? JsonTree.read(text) : YamlTree.read(text);
      if (!(tree.root() instanceof ObjectNode root)) {
        throw new Unreadable(1, "no-mapping", "");
      }
      var problems = new ArrayList<CaseProblem>();
      var shaping = new Shaping(inventory, tree.lines(), problems);
      return new CaseReading(Optional.of(shaping.of(root)), problems);
    } catch (Unreadable e) {
      Map<String, Object> reason = Map.of("reason", e.reason());
      var problem = new CaseProblem(e.line(), "", e.code(), reason);
      return new CaseReading(Optional.empty(), List.of(problem));
    }
  }
}
