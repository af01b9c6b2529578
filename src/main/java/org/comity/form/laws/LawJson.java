package org.comity.form.laws;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.json.JsonMapper;

/// What the library says of a law, as it is stored: `{"title":"…","language":"fr",…}`.
final class LawJson {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              include -> include.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private LawJson() {}

  static String write(LawText law) {
    return JSON.writeValueAsString(law);
  }

  static LawText read(String json) {
    return JSON.readValue(json, LawText.class);
  }
}
