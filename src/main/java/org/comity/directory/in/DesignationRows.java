package org.comity.directory.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Basis;
import org.comity.directory.Crime;
import org.comity.directory.Directory;
import org.comity.directory.Function;
import org.comity.directory.Stage;
import org.comity.directory.in.ImportRow.Difference;
import org.comity.instrument.Instruments;

/// Reads rows of designations. They are shown and never applied: a designation is made by note
/// verbale.
///
/// @param known what the directory says now
/// @param check what all rows have in common
/// @param directory what rows may name
/// @param instruments the treaties and their articles
record DesignationRows(Known known, RowCheck check, Directory directory, Instruments instruments) {
  private static final List<String> COLUMNS =
      List.of(
          "territory",
          "basis",
          "article",
          "function",
          "stages",
          "crime",
          "authority",
          "valid_from",
          "valid_to",
          "notified",
          "reference");

  ImportRow read(Values row, int line) {
    String id = row.text("designation");
    Optional<Map<String, String>> before = known.designation(id);
    Map<String, String> said = before.orElse(Map.of());
    check.state(row, said.getOrDefault("iso3", row.text("iso3")));
    check.once(row, "designation", id, line);
    if (before.isEmpty()) {
      check.filled(row, "basis", "function", "authority");
    }
    named(row, said);
    List<Difference> differences = RowCheck.differences(row, said, COLUMNS);
    days(row, said);
    return new ImportRow(
        ImportRow.Table.DESIGNATIONS,
        line,
        id.isEmpty() ? row.text("function") : id,
        row.text("authority"),
        RowCheck.verdict(row, before.isPresent(), differences),
        differences,
        row.faults(),
        List.of());
  }

  private void named(Values row, Map<String, String> before) {
    authority(row);
    basis(row, before.getOrDefault("basis", ""));
    word(row, "function", AuthorityRows.Words.of(Function.values()));
    word(row, "stages", AuthorityRows.Words.of(Stage.values()));
    word(row, "crime", AuthorityRows.Words.of(Crime.values()));
  }

  private void authority(Values row) {
    String id = row.text("authority");
    if (!id.isEmpty() && directory.authority(id).isEmpty()) {
      row.fault("authority", Fault.Reason.UNKNOWN_AUTHORITY, id);
    }
    String territory = row.text("territory");
    if (!territory.isEmpty() && directory.territory(territory).isEmpty()) {
      row.fault("territory", Fault.Reason.UNKNOWN_TERRITORY, territory);
    }
  }

  private void basis(Values row, String before) {
    String code = row.text("basis").isEmpty() ? before : row.text("basis");
    Optional<Basis> found = directory.basis(code);
    if (!code.isEmpty() && found.isEmpty()) {
      row.fault("basis", Fault.Reason.UNKNOWN_BASIS, code);
    }
    String article = row.text("article");
    if (!article.isEmpty() && found.isPresent() && !has(found.get(), article)) {
      row.fault("article", Fault.Reason.UNKNOWN_ARTICLE, article);
    }
  }

  private boolean has(Basis basis, String article) {
    return switch (basis.kind()) {
      case INSTRUMENT -> inInstrument(basis.code(), article);
      case TREATY -> article.matches("\\d{1,3}(\\([0-9a-z]+\\))*");
      case RESOLUTION, LAW, NETWORK -> false;
    };
  }

  private boolean inInstrument(String code, String article) {
    boolean asked =
        directory.duties(code).stream().anyMatch(duty -> touches(duty.article(), article));
    return asked
        || instruments.find(code).stream()
            .flatMap(each -> each.articles().stream())
            .flatMap(each -> each.provisions().stream())
            .anyMatch(provision -> touches(provision.id().citation(), article));
  }

  private static boolean touches(String one, String other) {
    return one.equals(other) || one.startsWith(other + "(") || other.startsWith(one + "(");
  }

  private static void word(Values row, String column, List<String> allowed) {
    Values.parts(row.text(column))
        .filter(part -> !allowed.contains(part))
        .forEach(part -> row.fault(column, Fault.Reason.UNKNOWN_WORD, part));
  }

  // ISO 8601 days compare as texts do.
  private static void days(Values row, Map<String, String> before) {
    String first = said(row, before, "valid_from");
    String last = said(row, before, "valid_to");
    if (!first.isEmpty() && !last.isEmpty() && last.compareTo(first) < 0) {
      row.fault("valid_to", Fault.Reason.ENDS_BEFORE, last);
    }
  }

  private static String said(Values row, Map<String, String> before, String column) {
    String text = row.text(column);
    return text.isEmpty() ? before.getOrDefault(column, "") : text;
  }
}
