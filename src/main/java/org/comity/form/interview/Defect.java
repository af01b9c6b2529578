package org.comity.form.interview;

import java.util.Map;

/// Why a value does not fit its type.
///
/// @param path where in the value, such as `[1].iban`; empty for the whole
/// @param code stable, such as `malformed-iban`
/// @param arguments of the sentence which says it, by name
public record Defect(String path, String code, Map<String, Object> arguments) {
  /// Keeps a copy of the arguments.
  public Defect {
    arguments = Map.copyOf(arguments);
  }

  /// The same, seen from the value around it.
  Defect within(String outer) {
    String joint = path.isEmpty() || path.startsWith("[") || outer.isEmpty() ? "" : ".";
    return new Defect(outer + joint + path, code, arguments);
  }
}
