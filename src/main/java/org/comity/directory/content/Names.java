package org.comity.directory.content;

import java.util.EnumMap;
import java.util.Map;
import org.comity.instrument.content.CsvRow;
import org.comity.language.Language;

/// Reads a name in the six languages from the columns `name_en` to `name_zh`.
final class Names {
  private Names() {}

  static Map<Language, String> of(CsvRow row) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    row.required("name_en");
    for (Language language : Language.values()) {
      String name = row.text("name_" + language.tag());
      if (!name.isEmpty()) {
        names.put(language, name);
      }
    }
    return names;
  }
}
