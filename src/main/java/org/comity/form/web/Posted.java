package org.comity.form.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.form.Address;

/// The fields that a browser sent, by answer.
///
/// @param fields the parts of each field, in the order of the page
public record Posted(Map<Address, Parts> fields) {
  /// Sorts what was sent by field; controls that belong to no answer are left out.
  public static Posted of(Map<String, List<String>> parameters) {
    Map<Address, Map<String, List<String>>> sorted = new LinkedHashMap<>();
    parameters.forEach(
        (name, values) ->
            FieldName.of(name)
                .ifPresent(
                    field ->
                        sorted
                            .computeIfAbsent(field.address(), absent -> new LinkedHashMap<>())
                            .put(field.part(), values)));
    Map<Address, Parts> fields = new LinkedHashMap<>();
    sorted.forEach((address, parts) -> fields.put(address, new Parts(parts)));
    return new Posted(fields);
  }

  /// The version that the author of a field saw; 0 for none.
  public int base(Address address) {
    return part(address, "base")
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Integer::parseInt)
        .orElse(0);
  }

  /// The key that marks one save of a field; a new one if the browser sent none.
  public UUID key(Address address) {
    try {
      return part(address, "key").map(UUID::fromString).orElseGet(UUID::randomUUID);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  /// The field in which a law was to join the library, to which the reader comes back.
  public Optional<Address> adding() {
    return fields.entrySet().stream()
        .filter(field -> field.getValue().values().keySet().stream().anyMatch(Posted::adds))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean adds(String part) {
    return part.startsWith("law.") && part.endsWith(".add");
  }

  private Optional<String> part(Address address, String part) {
    return fields.getOrDefault(address, Parts.NONE).one(part);
  }
}
