package org.comity.request.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Known;
import org.comity.language.Language;
import org.comity.request.content.Inventory;
import org.comity.request.content.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One case: the common values by key, its items with theirs, and what was written beside. Whoever
/// has one does not change its nodes.
///
/// @param root the whole, with the items under [#ITEMS]
/// @param lines where each path stood in the file it was read from; empty for a case that was not
public record CaseFile(ObjectNode root, Map<String, Integer> lines) {
  /// The items of assistance.
  public static final String ITEMS = "asst.items";

  /// The answers to gates, by field.
  public static final String GATES = "gates";

  /// What was written beside values, by field.
  public static final String BESIDE = "beside";

  /// The kind of an item.
  public static final String TYPE = "type";

  private static final String SPONTANEOUS = "spontaneousInformation";

  /// Keeps a copy of the lines.
  public CaseFile {
    lines = Map.copyOf(lines);
  }

  /// The items in order, and behind them the document that is none, if it is such a document.
  public List<Interview.Item> items(Inventory inventory) {
    var items = new ArrayList<Interview.Item>();
    for (JsonNode item : root.path(ITEMS)) {
      items.add(new Interview.Item(item.path(TYPE).asString(""), item));
    }
    if (root.path("req.documentKind").asString("").equals(SPONTANEOUS)) {
      inventory.kinds().values().stream()
          .filter(Kind::document)
          .forEach(kind -> items.add(new Interview.Item(kind.name(), root)));
    }
    return items;
  }

  /// The case seen through the inventory.
  public Interview interview(Inventory inventory, Known known) {
    return new Interview(inventory.book(), root, items(inventory), known);
  }

  /// The names of the kinds of assistance asked for, each once, in order.
  public List<String> kinds() {
    return root.path(ITEMS)
        .valueStream()
        .map(item -> item.path(TYPE).asString(""))
        .filter(type -> !type.isEmpty())
        .distinct()
        .toList();
  }

  /// The language in which the drafter wrote: as the case says, else that of the request.
  public Language written() {
    return Language.of(text("language"))
        .or(() -> Language.of(text("lang.requestLanguage")))
        .orElse(Language.ENGLISH);
  }

  /// A text of the common part; empty if there is none.
  public String text(String key) {
    return root.path(key).asString("").strip();
  }

  /// Where a path stood in the file; 0 where that is not known.
  public int line(String path) {
    String at = path;
    while (!at.isEmpty()) {
      Integer line = lines.get(at);
      if (line != null) {
        return line;
      }
      at = at.substring(0, Math.max(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['))));
    }
    return 0;
  }
}
