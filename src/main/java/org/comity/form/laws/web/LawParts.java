package org.comity.form.laws.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.file.FileId;
import org.comity.file.FileName;
import org.comity.file.Kept;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.laws.LawText;
import org.comity.form.web.Parts;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// The form of a law: what it shows of one, and what it says when it is sent.
final class LawParts {
  private LawParts() {}

  /// What a form says.
  ///
  /// @param law the law
  /// @param refusals what could not be read
  record Read(LawText law, List<Refusal> refusals) {}

  /// The form that shows a law.
  static Parts of(LawText law) {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    put(parts, "title", law.title());
    put(parts, "shortName", law.shortName());
    put(parts, "articles", law.articles());
    put(parts, "language", law.language());
    put(parts, "link", law.link());
    put(parts, "date", law.date());
    if (law.file() != null) {
      put(parts, "file.id", law.file().id());
      put(parts, "file.name", law.file().name());
      put(parts, "file.kind", law.file().kind());
      put(parts, "file.size", law.file().size());
    }
    law.titles().forEach((tag, title) -> put(parts, "titles." + tag, title));
    return new Parts(parts);
  }

  /// Reads a form that was sent.
  ///
  /// @param retired whether the law is retired, which no field says
  static Read read(Parts parts, boolean retired) {
    var refusals = new ArrayList<Refusal>();
    var law =
        new LawText(
            parts.text("title"),
            parts.one("shortName").orElse(null),
            parts.one("articles").orElse(null),
            parts.one("language").orElse(null),
            parts.one("link").orElse(null),
            file(parts),
            parts.one("date").map(text -> date(text, refusals)).orElse(null),
            titles(parts),
            retired);
    return new Read(law, List.copyOf(refusals));
  }

  private static Value.@Nullable NamedFile file(Parts parts) {
    return parts.one("file.remove").isPresent()
        ? null
        : parts
            .one("file.id")
            .flatMap(FileId::of)
            .map(id -> new Value.NamedFile(id.value(), parts.text("file.name"), null))
            .orElse(null);
  }

  /// The form that a file came with, which names it now instead of the one that it named before.
  static Parts with(Parts parts, Kept file, String name) {
    return parts
        .with("file.remove", "")
        .with("file.id", file.id().toString())
        .with("file.name", FileName.of(name, file.kind()))
        .with("file.kind", file.kind().code())
        .with("file.size", Long.toString(file.size()));
  }

  private static Map<String, String> titles(Parts parts) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      parts.one("titles." + language.tag()).ifPresent(title -> titles.put(language.tag(), title));
    }
    return titles;
  }

  private static @Nullable LocalDate date(String text, List<Refusal> refusals) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      refusals.add(new Refusal("bad-date", Map.of(), "date"));
      return null;
    }
  }

  private static void put(Map<String, List<String>> parts, String name, @Nullable Object value) {
    if (value != null) {
      parts.put(name, List.of(value.toString()));
    }
  }
}
