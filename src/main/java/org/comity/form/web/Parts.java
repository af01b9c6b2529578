package org.comity.form.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// The parts of one field as a browser sends them, by name within the field: `choice`, `text`,
/// `law.0.title`. Blank parts are as good as none.
///
/// @param values the values of each part, in the order sent
public record Parts(Map<String, List<String>> values) {
  /// No part at all.
  public static final Parts NONE = new Parts(Map.of());

  /// The value of a part; empty if it is missing or blank.
  public Optional<String> one(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /// The value of a part for a control: empty text if there is none.
  public String text(String name) {
    return one(name).orElse("");
  }

  /// Whether a part has this value among its values.
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /// All values of a part that are not blank.
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(text -> !text.isBlank()).toList();
  }

  /// The rows under a name: the parts `name.0.key`, `name.1.key`, … by row and key, without rows in
  /// which everything is blank.
  public List<Map<String, String>> rows(String name) {
    return numbers(name).stream()
        .map(number -> row(name, number))
        .filter(row -> !row.isEmpty())
        .toList();
  }

  /// The same parts with another value for one of them; an empty one takes it away.
  public Parts with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    if (!value.isEmpty()) {
      changed.put(name, List.of(value));
    }
    return new Parts(changed);
  }

  /// The numbers of the rows under a name, in order.
  public SortedSet<Integer> numbers(String name) {
    var numbers = new TreeSet<Integer>();
    for (String part : values.keySet()) {
      String[] steps = part.split("\\.", 3);
      if (steps.length == 3 && steps[0].equals(name) && steps[1].matches("[0-9]{1,4}")) {
        numbers.add(Integer.parseInt(steps[1]));
      }
    }
    return numbers;
  }

  private Map<String, String> row(String name, int number) {
    String prefix = name + "." + number + ".";
    Map<String, String> row = new LinkedHashMap<>();
    for (String part : values.keySet()) {
      if (part.startsWith(prefix)) {
        one(part).ifPresent(value -> row.put(part.substring(prefix.length()), value));
      }
    }
    return row;
  }
}
