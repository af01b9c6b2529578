package org.comity.directory.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.CsvTable;
import org.comity.instrument.content.Problem;
import org.comity.instrument.content.Problems;

/// The tables of the directory. Each lies in a file of its own; in a rehearsal a second file of the
/// same name adds what is invented. An identifier stands once in both.
final class Tables {
  private static final String NOTE = "note";

  private final ContentFiles files;
  private final boolean rehearsal;
  private final Problems problems;
  private final Map<String, CsvRow> seen = new HashMap<>();
  private final List<ReadRow> read = new ArrayList<>();

  Tables(ContentFiles files, boolean rehearsal, Problems problems) {
    this.files = files;
    this.rehearsal = rehearsal;
    this.problems = problems;
  }

  /// The rows of a table that only the program's own files have.
  List<CsvRow> own(String table, String key, List<String> columns) {
    return unique(table, key, CsvTable.rows(files, file(table), columns, problems));
  }

  /// The rows of a table, those of the rehearsal last.
  List<CsvRow> rows(String table, String key, List<String> columns) {
    List<CsvRow> rows = new ArrayList<>(CsvTable.rows(files, file(table), columns, problems));
    if (rehearsal) {
      List<String> fewer = columns.stream().filter(name -> !ofSource(name)).toList();
      rows.addAll(CsvTable.rows(files, "rehearsal/" + file(table), fewer, problems));
    }
    return unique(table, key, rows);
  }

  /// The rows of a table, none of which has an identifier of its own.
  List<CsvRow> rows(String table, List<String> columns) {
    return rows(table, "", columns);
  }

  /// Every row with an identifier that was read, by table.
  List<ReadRow> read() {
    return List.copyOf(read);
  }

  // What is invented has no source.
  private static boolean ofSource(String column) {
    return List.of("verified", "source", "as_at").contains(column);
  }

  private static String file(String table) {
    return "directory/" + table + ".csv";
  }

  private List<CsvRow> unique(String table, String key, List<CsvRow> rows) {
    return key.isEmpty() ? rows : rows.stream().filter(row -> first(table, key, row)).toList();
  }

  private boolean first(String table, String key, CsvRow row) {
    String id = row.required(key);
    CsvRow before = seen.putIfAbsent(table + " " + id, row);
    if (before != null) {
      row.problem(
          Problem.Code.DUPLICATE,
          "%s stands already at %s:%d".formatted(id, before.file(), before.line()));
      return false;
    }
    Map<String, String> cells = new TreeMap<>(row.cells());
    cells.values().removeIf(String::isEmpty);
    cells.remove(NOTE, "invented");
    read.add(new ReadRow(table, id, cells));
    return true;
  }
}
