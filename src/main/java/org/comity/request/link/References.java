package org.comity.request.link;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.comity.form.interview.Interview;
import org.comity.form.interview.Known;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The entries of a case that others refer to, when only a part of it goes on into another.
///
/// @param old the case they stand in
/// @param inventory what can be asked
record References(CaseFile old, Inventory inventory) {

  /// Puts in what a reference meant whose entry did not come along.
  void complete(ObjectNode root) {
    whole(root, ids(root));
  }

  private static Set<String> ids(JsonNode node) {
    Set<String> found = new TreeSet<>();
    if (node.path("id").isString()) {
      found.add(node.path("id").asString());
    }
    node.forEach(each -> found.addAll(ids(each)));
    return found;
  }

  private void whole(JsonNode node, Set<String> ids) {
    Interview interview = old.interview(inventory, Known.NOTHING);
    if (node instanceof ObjectNode object) {
      object.propertyNames().forEach(name -> replace(object, name, interview, ids));
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int at = i;
        meant(array.get(i), interview, ids).ifPresent(entry -> array.set(at, entry));
      }
    }
    node.forEach(each -> whole(each, ids));
  }

  private static void replace(
      ObjectNode object, String name, Interview interview, Set<String> ids) {
    meant(object.path(name), interview, ids).ifPresent(entry -> object.set(name, entry));
  }

  private static Optional<JsonNode> meant(JsonNode node, Interview interview, Set<String> ids) {
    String reference = node.path("ref").asString("");
    return reference.isEmpty() || !ids.add(reference)
        ? Optional.empty()
        : interview.resolved(node).map(JsonNode::deepCopy);
  }
}
