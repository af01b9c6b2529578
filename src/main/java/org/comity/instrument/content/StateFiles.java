package org.comity.instrument.content;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.RegionalGroup;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;
import org.comity.language.Language;
import org.jspecify.annotations.Nullable;

/// Reads the States: the real ones, and in a rehearsal the invented ones too.
final class StateFiles {
  private static final List<String> COLUMNS =
      List.of(
          "iso3",
          "name_en",
          "name_fr",
          "name_es",
          "name_ar",
          "name_zh",
          "name_ru",
          "un_regional_group",
          "official_languages",
          "time_zones");

  private final Problems problems;
  private final Map<StateCode, State> states = new LinkedHashMap<>();

  StateFiles(Problems problems) {
    this.problems = problems;
  }

  /// Every State by its code.
  Map<StateCode, State> read(ContentFiles files, boolean rehearsal) {
    CsvTable.rows(files, "instruments/states.csv", COLUMNS, problems).forEach(this::add);
    if (rehearsal) {
      CsvTable.rows(files, "rehearsal/states.csv", COLUMNS, problems).forEach(this::add);
    }
    return states;
  }

  private void add(CsvRow row) {
    Optional<StateCode> code = StateCode.of(row.text("iso3"));
    if (code.isEmpty()) {
      row.problem(Problem.Code.UNKNOWN_STATE, "No code of a State: " + row.text("iso3"));
      return;
    }
    if (states.containsKey(code.get())) {
      row.problem(Problem.Code.DUPLICATE, code.get() + " stands here a second time");
      return;
    }
    states.put(code.get(), state(code.get(), row));
  }

  private static State state(StateCode code, CsvRow row) {
    return new State(
        code, names(row), status(row), group(row), row.list("official_languages"), zones(row));
  }

  private static Map<Language, String> names(CsvRow row) {
    Map<Language, String> names = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      names.put(language, row.required("name_" + language.tag()));
    }
    return names;
  }

  private static State.Status status(CsvRow row) {
    if (!row.cells().containsKey("status")) {
      return State.Status.INVENTED;
    }
    return row.word("status", word -> Words.in(State.Status.values(), word))
        .orElse(State.Status.UN_MEMBER);
  }

  private static @Nullable RegionalGroup group(CsvRow row) {
    String column = "un_regional_group";
    return row.text(column).isEmpty()
        ? null
        : row.word(column, word -> Words.in(RegionalGroup.values(), word)).orElse(null);
  }

  private static List<ZoneId> zones(CsvRow row) {
    List<ZoneId> zones = new ArrayList<>();
    for (String name : row.list("time_zones")) {
      try {
        zones.add(ZoneId.of(name));
      } catch (DateTimeException e) {
        row.problem(Problem.Code.UNKNOWN_WORD, "time_zones: no time zone: " + name);
      }
    }
    return zones;
  }
}
