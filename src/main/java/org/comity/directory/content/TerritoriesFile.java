package org.comity.directory.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.directory.Territory;
import org.comity.instrument.Content;
import org.comity.instrument.content.CsvRow;

/// Reads the parts of States.
final class TerritoriesFile {
  private static final List<String> COLUMNS = List.of("code", "iso3", "iso3166_2", "name_en");

  private TerritoriesFile() {}

  /// Every part by its code.
  static Map<String, Territory> read(Tables tables, Content facts) {
    var reference = new Reference(facts, Map.of(), Map.of(), List.of());
    Map<String, Territory> territories = new LinkedHashMap<>();
    for (CsvRow row : tables.rows("territories", "code", COLUMNS)) {
      reference
          .state(row)
          .ifPresent(
              state ->
                  territories.put(
                      row.text("code"),
                      new Territory(
                          row.text("code"), state, row.text("iso3166_2"), Names.of(row))));
    }
    return territories;
  }
}
