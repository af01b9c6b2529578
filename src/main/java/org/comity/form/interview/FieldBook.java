package org.comity.form.interview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.comity.form.logic.Expression;

/// All fields of an interview and the types they are of. Immutable, shared between threads.
public final class FieldBook {
  private final Map<String, Field> fields = new LinkedHashMap<>();
  private final Map<String, List<Field>> byChapter = new HashMap<>();
  private final Map<String, CompositeType> types = new HashMap<>();
  private final List<Field> inOrder;
  private final List<Place> common;
  private final Map<String, Optional<Named>> found = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> seenBy = new ConcurrentHashMap<>();

  /// A name in a condition: a field and perhaps a part of its value.
  ///
  /// @param field the field
  /// @param part the dotted rest of the name; empty for the whole value
  public record Named(Field field, String part) {}

  /// Takes the fields in the order in which they are asked; two of one key are a defect.
  public FieldBook(List<Field> fields, List<CompositeType> types) {
    this.inOrder = List.copyOf(fields);
    this.common =
        fields.stream()
            .filter(field -> field.chapter() == null)
            .map(field -> Place.of(field.key()))
            .toList();
    for (Field field : fields) {
      if (this.fields.put(field.key(), field) != null) {
        throw new IllegalArgumentException("Two fields have the key " + field.key());
      }
    }
    for (Field field : fields) {
      if (field.chapter() != null) {
        byChapter.computeIfAbsent(field.chapter(), name -> new ArrayList<>()).add(field);
      }
    }
    types.forEach(type -> this.types.put(type.name(), type));
  }

  /// All fields in order.
  public List<Field> fields() {
    return inOrder;
  }

  /// The places of the common part in order.
  List<Place> common() {
    return common;
  }

  /// The fields of a chapter in order.
  public List<Field> chapter(String name) {
    return byChapter.getOrDefault(name, List.of());
  }

  /// The field of a key.
  public Optional<Field> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  /// The composite type of a name.
  public Optional<CompositeType> type(String name) {
    return Optional.ofNullable(types.get(name));
  }

  /// The names of the composite types, sorted.
  public List<String> typeNames() {
    return types.keySet().stream().sorted().toList();
  }

  /// What a dotted name in a condition means: the field whose key is its longest beginning.
  public Optional<Named> named(String name) {
    return found.computeIfAbsent(name, this::find);
  }

  private Optional<Named> find(String name) {
    for (int end = name.length(); end > 0; end = name.lastIndexOf('.', end - 1)) {
      Field field = fields.get(name.substring(0, end));
      if (field != null) {
        String part = end == name.length() ? "" : name.substring(end + 1);
        return Optional.of(new Named(field, part));
      }
    }
    return Optional.empty();
  }

  /// The chapters whose fields a condition looks at.
  public Set<String> chapters(Expression condition) {
    var seen = new TreeSet<String>();
    for (String name : condition.names()) {
      named(name).map(named -> named.field().chapter()).ifPresent(seen::add);
    }
    return Set.copyOf(seen);
  }

  /// The chapters at whose fields the condition of a field looks.
  Set<String> chaptersSeenBy(Field field) {
    Expression when = field.when();
    return when == null ? Set.of() : seenBy.computeIfAbsent(field.key(), key -> chapters(when));
  }
}
