package org.comity.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.comity.language.Language;
import org.yaml.snakeyaml.Yaml;

/// The words of the sample documents in one language.
record SampleWords(Language language, Map<String, Object> words) {

  static SampleWords in(Language language) {
    String file = "/document/samples/" + language.tag() + ".yaml";
    try (InputStream in = SampleWords.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("No sample words in " + language);
      }
      return new SampleWords(language, new Yaml().<Map<String, Object>>load(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String one(String key) {
    return String.valueOf(words.get(key)).strip();
  }

  private List<String> several(String key) {
    return ((List<?>) words.getOrDefault(key, List.of()))
        .stream().map(text -> String.valueOf(text).strip()).toList();
  }

  String title() {
    return one("title");
  }

  String author() {
    return one("author");
  }

  String subject() {
    return one("subject");
  }

  String running() {
    return one("running");
  }

  String mark() {
    return one("mark");
  }

  String note() {
    return one("note");
  }

  String foreign() {
    return one("foreign");
  }

  List<String> labels() {
    return several("labels");
  }

  List<String> values() {
    return several("values");
  }

  List<String> parts() {
    return several("parts");
  }

  List<String> paragraphs() {
    return several("paragraphs");
  }

  List<String> questions() {
    return several("questions");
  }

  List<String> answers() {
    return several("answers");
  }

  List<String> options() {
    return several("options");
  }
}
