package org.comity.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// What a sheet holds at one moment, also answers to questions that are not asked.
///
/// @param values the answers by place
/// @param repeats how often the person opened each group, by the group's identifier; what its
///   answers need or its definition demands may be more
public record Answers(Map<Address, Value> values, Map<String, Integer> repeats) {
  /// No answer at all.
  public static final Answers NONE = new Answers(Map.of(), Map.of());

  /// Keeps a copy.
  public Answers {
    values = Map.copyOf(values);
    repeats = Map.copyOf(repeats);
  }

  /// Answers to a form in which no group was opened by hand.
  public static Answers of(Map<Address, Value> values) {
    return new Answers(values, Map.of());
  }

  /// The answer at a place.
  public Optional<Value> at(Address address) {
    return Optional.ofNullable(values.get(address));
  }

  /// These answers with one more or one other.
  public Answers with(Address address, Value value) {
    var changed = new HashMap<>(values);
    changed.put(address, value);
    return new Answers(changed, repeats);
  }

  /// These answers without the one at a place.
  public Answers without(Address address) {
    var changed = new HashMap<>(values);
    changed.remove(address);
    return new Answers(changed, repeats);
  }

  /// The repeat paths of each group, by the group's identifier: a group repeats at least as often
  /// as its definition demands, the person opened it and its answers need, and at most as often as
  /// its definition allows.
  public Map<String, List<String>> paths(Definition definition) {
    var paths = new HashMap<String, List<String>>();
    for (Definition.Group group : definition.groups()) {
      boolean counted = group.paths().isEmpty();
      paths.put(group.id(), counted ? counted(definition, group) : group.paths());
    }
    return paths;
  }

  private List<String> counted(Definition definition, Definition.Group group) {
    int opened = repeats.getOrDefault(group.id(), 0);
    int times = Math.max(Math.max(group.min(), opened), answered(definition, group));
    return IntStream.rangeClosed(1, Math.min(times, group.max()))
        .mapToObj(String::valueOf)
        .toList();
  }

  private int answered(Definition definition, Definition.Group group) {
    return values.keySet().stream()
        .filter(address -> belongs(definition, group, address))
        .mapToInt(address -> number(address.path()))
        .max()
        .orElse(0);
  }

  private static boolean belongs(Definition definition, Definition.Group group, Address address) {
    return definition
        .question(address.question())
        .filter(question -> group.id().equals(question.group()))
        .isPresent();
  }

  private static int number(String path) {
    return path.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(path) : 0;
  }
}
