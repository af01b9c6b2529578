package org.comity.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.comity.request.file.CaseFile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings changes that were made on one version of a case into a later one.
final class Merging {
  private Merging() {}

  /// The changes that meet another: the place holds something else now than on the version they
  /// were made on, and not what they would put there.
  static List<Edit> conflicts(CaseFile base, CaseFile now, List<Edit> edits) {
    var met = new ArrayList<Edit>();
    for (Edit edit : edits) {
      JsonNode was = value(base, edit);
      JsonNode is = value(now, edit);
      if (!Objects.equals(was, is)
          && !Objects.equals(is, edit.value())
          && !Objects.equals(was, edit.value())) {
        met.add(edit);
      }
    }
    return met;
  }

  /// The changes that differ from the version they were made on.
  static List<Edit> real(CaseFile base, List<Edit> edits) {
    return edits.stream().filter(edit -> !Objects.equals(value(base, edit), edit.value())).toList();
  }

  /// The case with the changes in it.
  static CaseFile apply(CaseFile file, List<Edit> edits) {
    ObjectNode root = file.root().deepCopy();
    Map<String, ObjectNode> items = new HashMap<>();
    for (JsonNode item : root.path(CaseFile.ITEMS)) {
      if (item instanceof ObjectNode node) {
        items.put(item.path("id").asString(""), node);
      }
    }
    for (Edit edit : edits) {
      ObjectNode part = edit.item().isEmpty() ? root : items.get(edit.item());
      if (part != null) {
        put(part, edit);
      }
    }
    return new CaseFile(root, Map.of());
  }

  private static void put(ObjectNode part, Edit edit) {
    ObjectNode into = part;
    if (!edit.group().isEmpty()) {
      into =
          part.get(edit.group()) instanceof ObjectNode group ? group : part.putObject(edit.group());
    }
    if (edit.value() == null) {
      into.remove(edit.key());
    } else {
      into.set(edit.key(), edit.value());
    }
  }

  private static @Nullable JsonNode value(CaseFile file, Edit edit) {
    JsonNode part = file.root();
    if (!edit.item().isEmpty()) {
      part =
          file.root()
              .path(CaseFile.ITEMS)
              .valueStream()
              .filter(item -> item.path("id").asString("").equals(edit.item()))
              .findFirst()
              .orElse(null);
    }
    if (part != null && !edit.group().isEmpty()) {
      part = part.get(edit.group());
    }
    return part == null ? null : part.get(edit.key());
  }
}
