package org.comity.directory.proposed;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is asked for, as the State has typed it, field by field.
///
/// @param fields the text of each field by its name
public record Asked(Map<String, String> fields) {
  private static final List<String> ADDED =
      List.of(
          "function",
          "basis",
          "article",
          "territory",
          "stage",
          "crime",
          "authority",
          "name",
          "first",
          "last",
          "note",
          "dated");

  /// The names of the fields that are kept.
  static final List<String> NAMES =
      Stream.concat(Stream.of("kind", "target"), ADDED.stream()).toList();

  /// What is asked for.
  public enum Kind {
    /// A further designation.
    ADD,
    /// The end of one.
    END,
    /// Another authority in the place of the one that is named.
    REPLACE;

    /// The fields of its form, in order.
    public List<String> fields() {
      return switch (this) {
        case ADD -> ADDED;
        case END -> List.of("last", "note", "dated");
        case REPLACE -> List.of("authority", "name", "first", "note", "dated");
      };
    }
  }

  /// Keeps the fields that a form has.
  public Asked {
    var kept = new java.util.TreeMap<String, String>();
    for (String name : NAMES) {
      kept.put(name, fields.getOrDefault(name, "").strip());
    }
    fields = java.util.Collections.unmodifiableMap(kept);
  }

  /// The text of a field; empty where nothing stands.
  public String text(String name) {
    return fields.getOrDefault(name, "");
  }

  /// What is asked for; an addition where nothing is said.
  public Kind kind() {
    return word("kind", Kind.class).orElse(Kind.ADD);
  }

  /// The constant that a field names; empty where it names none.
  public <E extends Enum<E>> Optional<E> word(String name, Class<E> type) {
    String wanted = text(name).toUpperCase(Locale.ROOT);
    return java.util.Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(wanted))
        .findFirst();
  }

  /// The day in a field; empty for none of the calendar.
  public Optional<LocalDate> day(String name) {
    try {
      return Optional.of(LocalDate.parse(text(name)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
