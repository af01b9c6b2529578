package org.comity.form.interview;

import java.util.List;
import org.comity.form.logic.Expression;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Small interviews and cases for tests.
final class Books {
  private Books() {}

  /// A field of the common part.
  static Field common(String key, String type, Field.Need need, @Nullable String when) {
    return field(key, null, type, need, when, null);
  }

  /// A field of a chapter.
  static Field of(String chapter, String key, String type, @Nullable String when) {
    return field(key, chapter, type, Field.Need.REQUIRED, when, null);
  }

  static Field field(
      String key,
      @Nullable String chapter,
      String type,
      Field.Need need,
      @Nullable String when,
      @Nullable String gate) {
    return new Field(
        key,
        "section",
        chapter,
        FieldType.read(type).orElseThrow(),
        need,
        when == null ? null : Expression.read(when),
        gate,
        "",
        null,
        false);
  }

  static CompositeType.Part part(String key, String type, boolean required) {
    return new CompositeType.Part(key, FieldType.read(type).orElseThrow(), required);
  }

  static JsonNode json(String written) {
    return JsonMapper.shared().readTree(written.replace('\'', '"'));
  }

  static Interview interview(FieldBook book, String common, Interview.Item... items) {
    return new Interview(book, json(common), List.of(items), Known.NOTHING);
  }

  static Interview.Item item(String chapter, String written) {
    return new Interview.Item(chapter, json(written));
  }
}
