package org.comity.review.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.comity.form.Address;
import org.comity.form.Value;
import org.comity.form.json.ValueJson;
import org.comity.form.sheets.SavedAnswer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One answer as it stands. Absent names have no value.
///
/// @param question the key of its question
/// @param path which repetition; empty for a question asked once
/// @param version what `If-Match` names to change it; 0 if it was never answered
/// @param value the answer; absent if there is none, or it was taken away
/// @param language in which its texts are written
/// @param by who saved it
/// @param at when
@JsonInclude(JsonInclude.Include.NON_NULL)
record AnswerJson(
    String question,
    String path,
    int version,
    @Nullable JsonNode value,
    @Nullable String language,
    @Nullable String by,
    @Nullable Instant at) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  static AnswerJson none(Address address) {
    return new AnswerJson(address.question(), address.path(), 0, null, null, null, null);
  }

  static AnswerJson of(SavedAnswer answer, Map<UUID, String> names) {
    return new AnswerJson(
        answer.address().question(),
        answer.address().path(),
        answer.version(),
        node(answer.value()),
        answer.language().tag(),
        names.get(answer.author()),
        answer.at());
  }

  String tag() {
    return "\"" + version + "\"";
  }

  private static @Nullable JsonNode node(@Nullable Value value) {
    return value == null ? null : JSON.readTree(ValueJson.write(value));
  }
}
