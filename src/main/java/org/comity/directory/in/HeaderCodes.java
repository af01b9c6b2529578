package org.comity.directory.in;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.directory.out.Columns;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// Knows the columns of a table by their codes and by their words in each of the six languages.
@Component
class HeaderCodes {
  private final Map<String, String> codes = new HashMap<>();

  HeaderCodes(Words words) {
    List<String> all =
        Stream.concat(Columns.AUTHORITIES.stream(), Columns.DESIGNATIONS.stream())
            .distinct()
            .toList();
    for (Language language : Language.values()) {
      for (String code : all) {
        codes.put(plain(words.say(language, "directory.column." + code)), code);
      }
    }
    all.forEach(code -> codes.put(code, code));
  }

  /// The code of each cell of a header; empty for a column that is not ours.
  List<String> of(List<String> header) {
    return header.stream().map(cell -> codes.getOrDefault(plain(cell), "")).toList();
  }

  private static String plain(String text) {
    return text.strip().toLowerCase(Locale.ROOT);
  }
}
