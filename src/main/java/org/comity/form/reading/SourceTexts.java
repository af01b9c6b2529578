package org.comity.form.reading;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The English texts of a folder, and those that a definition brings along in its own file.
final class SourceTexts {
  private static final String FILE = "texts/en.yaml";

  /// None but what a definition brings along, as a frozen one does.
  static final SourceTexts NONE = new SourceTexts();

  private final Map<String, String> texts = new HashMap<>();

  private SourceTexts() {}

  /// Reads those of a folder, which may have none.
  static SourceTexts of(Folder folder, Report report) {
    var sources = new SourceTexts();
    Optional<String> content = folder.content(FILE);
    content
        .flatMap(text -> YamlFile.read(report, folder.called(FILE), text))
        .ifPresent(sources::add);
    return sources;
  }

  /// These and others, which come first.
  SourceTexts with(Fields own) {
    var both = new SourceTexts();
    both.texts.putAll(texts);
    both.add(own);
    return both;
  }

  /// Refuses every reference to a text that is not there.
  void check(Report report) {
    report
        .textUses()
        .forEach(
            (key, spots) -> {
              if (!texts.containsKey(key)) {
                spots.forEach(spot -> report.refuse(spot, "missing-text", "text", key));
              }
            });
  }

  /// The texts of these keys.
  Map<String, String> of(Set<String> keys) {
    var found = new LinkedHashMap<String, String>();
    keys.forEach(key -> found.put(key, texts.getOrDefault(key, "")));
    return found;
  }

  private void add(Fields fields) {
    fields.names().forEach(key -> texts.put(key, fields.required(key)));
  }
}
