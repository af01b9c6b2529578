package org.comity.form.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// The English texts of a folder, and those that a definition brings along in its own file.
final class SourceTexts {
  private static final String FILE = "texts/en.yaml";

  private final Map<String, String> texts;
  private final Map<String, String> own;

  private SourceTexts(Map<String, String> texts, Map<String, String> own) {
    this.texts = texts;
    this.own = own;
  }

  /// None but what a definition brings along, as a frozen one does.
  static SourceTexts none() {
    return new SourceTexts(Map.of(), Map.of());
  }

  /// Those of a folder, which may have none.
  static SourceTexts of(Shelf shelf, Report report) {
    return shelf.has(FILE)
        ? shelf
            .read(FILE, report)
            .map(fields -> new SourceTexts(texts(fields), Map.of()))
            .orElse(none())
        : none();
  }

  /// These and others, which come first.
  SourceTexts with(Fields others) {
    return new SourceTexts(texts, texts(others));
  }

  /// Refuses every reference to a text that is not there.
  void check(Report report) {
    report
        .textUses()
        .forEach(
            (key, spots) -> {
              if (!own.containsKey(key) && !texts.containsKey(key)) {
                spots.forEach(spot -> report.refuse(spot, "missing-text", "text", key));
              }
            });
  }

  /// The texts of these keys.
  Map<String, String> of(Set<String> keys) {
    var found = new LinkedHashMap<String, String>();
    keys.forEach(key -> found.put(key, own.getOrDefault(key, texts.getOrDefault(key, ""))));
    return found;
  }

  private static Map<String, String> texts(Fields fields) {
    var texts = new HashMap<String, String>();
    fields.names().forEach(key -> texts.put(key, fields.required(key)));
    return texts;
  }
}
