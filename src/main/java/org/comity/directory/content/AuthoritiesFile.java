package org.comity.directory.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.directory.Authority;
import org.comity.instrument.StateCode;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;

/// Reads the institutions.
final class AuthoritiesFile {
  private static final List<String> COLUMNS =
      List.of(
          "id",
          "iso3",
          "territory",
          "name_en",
          "name_original",
          "original_language",
          "part_of",
          "care_of",
          "website",
          "succeeded_by",
          "succeeded_on",
          "verified",
          "source",
          "as_at",
          "note");

  private final Reference reference;
  private final Map<String, Authority> read = new LinkedHashMap<>();

  AuthoritiesFile(Reference reference) {
    this.reference = reference;
  }

  /// Every authority by its identifier.
  Map<String, Authority> read(Tables tables) {
    List<CsvRow> rows = tables.rows("authorities", "id", COLUMNS);
    rows.forEach(row -> reference.state(row).ifPresent(state -> add(row, state)));
    rows.forEach(this::successor);
    return read;
  }

  private void add(CsvRow row, StateCode state) {
    Map<String, String> names = names(row);
    if (!names.containsKey("en")) {
      return;
    }
    String by = row.text("succeeded_by");
    Authority authority =
        new Authority(
            row.text("id"),
            state,
            reference.territory(row, row.text("territory"), state),
            names,
            row.text("original_language"),
            row.text("part_of"),
            row.text("care_of"),
            Contacts.page(row, "website"),
            by.isEmpty() ? null : new Authority.Succession(by, row.date("succeeded_on")),
            reference.origin(row));
    read.put(authority.id(), authority);
  }

  private static Map<String, String> names(CsvRow row) {
    Map<String, String> names = new TreeMap<>();
    Names.of(row).forEach((language, name) -> names.put(language.tag(), name));
    String original = row.text("name_original");
    if (!original.isEmpty()) {
      names.put(Rules.language(row, "original_language", row.text("original_language")), original);
    }
    return names;
  }

  private void successor(CsvRow row) {
    String by = row.text("succeeded_by");
    if (!by.isEmpty() && !read.containsKey(by)) {
      row.problem(Problem.Code.UNKNOWN_AUTHORITY, "No authority has the identifier " + by);
    }
  }
}
