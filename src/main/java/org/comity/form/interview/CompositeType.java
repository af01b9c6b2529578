package org.comity.form.interview;

import java.util.List;
import java.util.Optional;

/// A type made of parts, such as a person.
///
/// @param name such as `person`
/// @param parts in the order in which they are asked
public record CompositeType(String name, List<Part> parts) {
  /// Takes the parts in order.
  public CompositeType {
    parts = List.copyOf(parts);
  }

  /// One part.
  ///
  /// @param key unique in its type
  /// @param type what it takes
  /// @param required whether the entry is unusable without it
  public record Part(String key, FieldType type, boolean required) {}

  /// The part of a key.
  public Optional<Part> part(String key) {
    // A plain loop: each entry of a case is asked for each of its parts.
    for (Part part : parts) {
      if (part.key().equals(key)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }
}
