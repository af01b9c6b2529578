package org.comity.directory.in.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.directory.amended.ChangeContact;
import org.comity.directory.amended.ContactField;

/// The changes of a file as the fields of a form, between being shown and being done.
final class Offer {
  private static final int MOST = 2_000;

  private Offer() {}

  /// The fields, in the order of the changes.
  static Map<String, String> fields(List<ChangeContact> changes) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (int at = 0; at < changes.size(); at++) {
      ChangeContact change = changes.get(at);
      String row = "row." + at + ".";
      fields.put(row + "authority", change.authority());
      fields.put(row + "contact", change.contact());
      fields.put(row + "base", change.base());
      change.typed().forEach((field, text) -> fields.put(row + field.word(), text));
    }
    return fields;
  }

  /// The changes that a form sends.
  static List<ChangeContact> of(Map<String, String> sent) {
    List<ChangeContact> changes = new ArrayList<>();
    for (int at = 0; at < MOST && sent.containsKey("row." + at + ".authority"); at++) {
      changes.add(change("row." + at + ".", sent));
    }
    return changes;
  }

  private static ChangeContact change(String row, Map<String, String> sent) {
    Map<ContactField, String> typed = new EnumMap<>(ContactField.class);
    Stream.of(ContactField.values())
        .filter(field -> sent.containsKey(row + field.word()))
        .forEach(field -> typed.put(field, sent.getOrDefault(row + field.word(), "")));
    return new ChangeContact(
        sent.getOrDefault(row + "authority", ""),
        sent.getOrDefault(row + "contact", ""),
        sent.getOrDefault(row + "base", ""),
        typed,
        sent.getOrDefault("source", ""));
  }
}
