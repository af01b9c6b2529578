package org.comity.form.laws.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.comity.form.Value;
import org.comity.form.laws.Law;
import org.comity.form.laws.LawText;
import org.jspecify.annotations.Nullable;

/// A law of the library as it stands. Absent names have no value.
///
/// @param id the law, as answers cite it
/// @param version what `If-Match` names to correct it
/// @param title as its State writes it
/// @param shortName by which lawyers call it
/// @param articles which of its articles matter
/// @param language the language of its text
/// @param link where the text can be read
/// @param file the text itself
/// @param date of the law or of its last change
/// @param titles the title in other languages
/// @param retired whether it is no longer offered
/// @param by who saved it
/// @param at when
@JsonInclude(JsonInclude.Include.NON_NULL)
record LawRecord(
    UUID id,
    int version,
    String title,
    @Nullable String shortName,
    @Nullable String articles,
    @Nullable String language,
    @Nullable String link,
    @Nullable File file,
    @Nullable LocalDate date,
    Map<String, String> titles,
    boolean retired,
    @Nullable String by,
    Instant at) {

  /// The file of a law, and where it is fetched.
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record File(
      UUID id, String name, @Nullable String kind, long size, String sha256, String address) {
    static @Nullable File of(UUID law, Value.@Nullable NamedFile file) {
      return file == null
          ? null
          : new File(
              file.id(),
              file.name(),
              file.kind(),
              file.size(),
              file.hash(),
              "/api/v1/laws/" + law + "/files/" + file.id());
    }
  }

  static LawRecord of(Law law, @Nullable String by) {
    LawText text = law.text();
    return new LawRecord(
        law.id(),
        law.version(),
        text.title(),
        text.shortName(),
        text.articles(),
        text.language(),
        text.link(),
        File.of(law.id(), text.file()),
        text.date(),
        text.titles(),
        text.retired(),
        by,
        law.at());
  }

  String tag() {
    return "\"" + version + "\"";
  }
}
