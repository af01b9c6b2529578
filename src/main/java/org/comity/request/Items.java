package org.comity.request;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Adds items to a case and takes them away.
public final class Items {
  private static final String ID = "id";

  private Items() {}

  /// The case with one more item of a kind, behind the others.
  public static CaseFile with(CaseFile file, String kind) {
    ObjectNode root = file.root().deepCopy();
    ArrayNode items =
        root.get(CaseFile.ITEMS) instanceof ArrayNode there ? there : root.putArray(CaseFile.ITEMS);
    Set<String> taken = new HashSet<>();
    items.forEach(item -> taken.add(item.path(ID).asString("")));
    int next = items.size() + 1;
    while (taken.contains("i" + next)) {
      next++;
    }
    items.addObject().put(ID, "i" + next).put(CaseFile.TYPE, kind);
    return new CaseFile(root, Map.of());
  }

  /// The case without an item.
  public static CaseFile without(CaseFile file, String id) {
    ObjectNode root = file.root().deepCopy();
    if (root.get(CaseFile.ITEMS) instanceof ArrayNode items) {
      for (int i = items.size() - 1; i >= 0; i--) {
        if (items.get(i).path(ID).asString("").equals(id)) {
          items.remove(i);
        }
      }
    }
    return new CaseFile(root, Map.of());
  }

  /// The identifier of the last item; empty if there is none.
  public static String last(CaseFile file) {
    JsonNode items = file.root().path(CaseFile.ITEMS);
    return items.isEmpty() ? "" : items.get(items.size() - 1).path(ID).asString("");
  }
}
