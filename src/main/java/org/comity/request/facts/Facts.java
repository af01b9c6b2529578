package org.comity.request.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.comity.request.file.CaseFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The facts of a case in their order. Facts without an identifier are called `f1`, `f2` and so on
/// by their number, so that a case written by hand needs none; once saved here, all have one.
/// Changes give other facts and leave these as they are.
public final class Facts {
  /// The field in which they stand.
  public static final String KEY = "facts.timeline";

  /// Under what name of an item the identifiers of the facts stand that it is to prove.
  public static final String TIES = "facts";

  private static final String ID = "id";

  private final List<Fact> all;

  private Facts(List<ObjectNode> nodes) {
    var facts = new ArrayList<Fact>();
    for (ObjectNode node : nodes) {
      facts.add(new Fact(facts.size() + 1, node.path(ID).asString(""), node));
    }
    this.all = List.copyOf(facts);
  }

  /// The facts of a case; what is no entry is passed over.
  public static Facts of(CaseFile file) {
    Set<String> taken = new HashSet<>();
    if (file.root().path(KEY).valueStream().anyMatch(Facts::unnamed)) {
      identifiers(file.root(), taken);
    }
    var nodes = new ArrayList<ObjectNode>();
    for (JsonNode entry : file.root().path(KEY)) {
      if (entry instanceof ObjectNode node) {
        nodes.add(identified(node, nodes.size() + 1, taken));
      }
    }
    return new Facts(nodes);
  }

  private static boolean unnamed(JsonNode entry) {
    return entry.path(ID).asString("").isEmpty();
  }

  private static void identifiers(JsonNode node, Set<String> into) {
    if (node.path(ID).isString()) {
      into.add(node.path(ID).asString());
    }
    node.forEach(each -> identifiers(each, into));
  }

  private static ObjectNode identified(ObjectNode node, int number, Set<String> taken) {
    if (!unnamed(node)) {
      return node;
    }
    String id = "f" + number;
    while (!taken.add(id)) {
      id += "b";
    }
    ObjectNode named = JsonNodeFactory.instance.objectNode().put(ID, id);
    return named.setAll(node.deepCopy().without(ID));
  }

  /// All of them in order.
  public List<Fact> all() {
    return all;
  }

  /// The fact of an identifier.
  public Optional<Fact> find(String id) {
    return all.stream().filter(fact -> fact.id().equals(id)).findFirst();
  }

  /// The facts that an item is to prove, in their order.
  public List<Fact> of(JsonNode item) {
    Set<String> tied = new HashSet<>(ties(item));
    return all.stream().filter(fact -> tied.contains(fact.id())).toList();
  }

  /// The identifiers to which an item is tied, as written.
  public static List<String> ties(JsonNode item) {
    return item.path(TIES).valueStream().map(tie -> tie.asString("")).toList();
  }

  /// With one more, put in where its day belongs: behind all that are not later.
  public Facts with(ObjectNode entry) {
    var added = new Fact(0, "", entry);
    int at = all.size();
    while (at > 0 && all.get(at - 1).first().isAfter(added.first())) {
      at--;
    }
    List<ObjectNode> nodes = nodes();
    nodes.add(at, entry);
    return new Facts(nodes);
  }

  /// With other words for one of them, at the place where it stands.
  public Facts changed(String id, ObjectNode entry) {
    List<ObjectNode> nodes = nodes();
    nodes.replaceAll(node -> node.path(ID).asString("").equals(id) ? entry : node);
    return new Facts(nodes);
  }

  /// With one of them further down by some places, or up by as many below zero.
  public Facts moved(String id, int by) {
    List<ObjectNode> nodes = nodes();
    find(id)
        .ifPresent(
            fact -> {
              ObjectNode node = nodes.remove(fact.number() - 1);
              nodes.add(Math.clamp(fact.number() - 1L + by, 0, nodes.size()), node);
            });
    return new Facts(nodes);
  }

  /// Without one of them.
  public Facts without(String id) {
    List<ObjectNode> nodes = nodes();
    nodes.removeIf(node -> node.path(ID).asString("").equals(id));
    return new Facts(nodes);
  }

  /// In the order of their days; those of one day stay as they are.
  public Facts byDay() {
    return new Facts(
        all.stream().sorted(Comparator.comparing(Fact::first)).map(Fact::node).toList());
  }

  private List<ObjectNode> nodes() {
    return new ArrayList<>(all.stream().map(Fact::node).toList());
  }

  /// How the case writes them.
  public ArrayNode written() {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    all.forEach(fact -> list.add(fact.node()));
    return list;
  }
}
