package org.comity.form.interview;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The entries of a case that have an `id`: others refer to them by `{ref: id}`, so that a person
/// or an account is written once, changed once and printed everywhere.
final class Register {
  static final String ID = "id";
  static final String REF = "ref";

  private final Map<String, JsonNode> entries = new HashMap<>();

  Register(JsonNode data) {
    collect(data);
  }

  private void collect(JsonNode node) {
    if (node.isObject() && node.has(ID) && node.get(ID).isString()) {
      entries.putIfAbsent(node.get(ID).asString(), node);
    }
    node.forEach(this::collect);
  }

  /// What a value stands for: itself, or the entry it refers to; empty for a reference to nothing.
  Optional<JsonNode> resolved(JsonNode value) {
    return Optional.ofNullable(reference(value) == null ? value : entries.get(reference(value)));
  }

  /// The identifier that a value refers to; null for a value that stands for itself.
  static @Nullable String reference(JsonNode value) {
    if (value.isString()) {
      return value.asString();
    }
    boolean refers = value.isObject() && value.has(REF);
    return refers ? value.get(REF).asString() : null;
  }
}
