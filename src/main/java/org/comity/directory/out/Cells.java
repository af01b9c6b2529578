package org.comity.directory.out;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.comity.directory.contact.Phone;
import org.comity.instrument.AsAt;
import org.comity.instrument.Origin;
import org.comity.instrument.web.Reading;
import org.jspecify.annotations.Nullable;

/// The cells of one row by the codes of their columns.
final class Cells {
  private final Map<String, String> cells = new LinkedHashMap<>();

  Cells put(String column, @Nullable Object value) {
    cells.put(column, value == null ? "" : value.toString());
    return this;
  }

  Cells phones(String column, List<Phone> phones) {
    return put(column, phones.stream().map(Phone::address).collect(Collectors.joining("|")));
  }

  Cells origin(Origin origin) {
    return put("source", origin.source())
        .put("as_at", asAt(origin))
        .put("verified", word(origin.verified()));
  }

  Cells stamp(Stamp stamp, Reading reading) {
    return put("shown_for", stamp.shownFor())
        .put("made_on", stamp.made())
        .put("use_until", stamp.useUntil())
        .put("from", stamp.from())
        .put("mark", stamp.rehearsal() ? reading.say("directory.out.rehearsal") : "");
  }

  List<String> in(List<String> columns) {
    return columns.stream()
        .map(column -> Objects.requireNonNull(cells.get(column), column))
        .toList();
  }

  /// The time of a source as exactly as it is known: `2014`, `2014-12` or `2014-12-31`.
  static String asAt(Origin origin) {
    AsAt time = origin.asAt();
    return time == null
        ? ""
        : switch (time.precision()) {
          case DAY -> time.first().toString();
          case MONTH -> YearMonth.from(time.first()).toString();
          case YEAR -> Integer.toString(time.first().getYear());
        };
  }

  /// The word of a constant in the tables, such as `around-the-clock`.
  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
