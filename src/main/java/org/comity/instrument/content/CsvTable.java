package org.comity.instrument.content;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A table whose first line names its columns and whose rows stand on one line each, so that every
/// problem has a line of its own and one broken line does not hide the next.
public final class CsvTable {
  private final String file;
  private final Problems problems;

  private CsvTable(String file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// The rows that can be read; what cannot is a problem.
  ///
  /// @param columns the names that the header must have; it may have more
  public static List<CsvRow> rows(
      ContentFiles files, String file, List<String> columns, Problems problems) {
    Optional<String> text = files.read(file);
    if (text.isEmpty()) {
      problems.add(Problem.Code.MISSING_FILE, file, 1, "There is no such file");
      return List.of();
    }
    return new CsvTable(file, problems).read(text.get().lines().toList(), columns);
  }

  private List<CsvRow> read(List<String> lines, List<String> columns) {
    List<String> header =
        lines.isEmpty() ? List.of() : cells(1, lines.getFirst()).orElse(List.of());
    if (!header.containsAll(columns)) {
      List<String> missing = columns.stream().filter(name -> !header.contains(name)).toList();
      problems.add(Problem.Code.COLUMN_COUNT, file, 1, "The header lacks " + missing);
      return List.of();
    }
    List<CsvRow> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        row(i + 1, lines.get(i), header).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Optional<CsvRow> row(int line, String text, List<String> header) {
    Optional<List<String>> cells = cells(line, text);
    if (cells.isEmpty()) {
      return Optional.empty();
    }
    if (cells.get().size() != header.size()) {
      problems.add(
          Problem.Code.COLUMN_COUNT,
          file,
          line,
          header.size() + " columns expected, " + cells.get().size() + " found");
      return Optional.empty();
    }
    Map<String, String> byName = new LinkedHashMap<>();
    for (int i = 0; i < header.size(); i++) {
      byName.put(header.get(i), cells.get().get(i).strip());
    }
    return Optional.of(new CsvRow(file, line, byName, problems));
  }

  // RFC 4180: inside a row quotes come in pairs.
  private Optional<List<String>> cells(int line, String text) {
    if (text.chars().filter(letter -> letter == '"').count() % 2 != 0) {
      problems.add(
          Problem.Code.UNCLOSED_QUOTE, file, line, "A quote is opened and not closed on this line");
      return Optional.empty();
    }
    try {
      return Optional.of(
          CsvReader.builder().detectBomHeader(true).ofSingleCsvRecord(text).getFields());
    } catch (CsvParseException e) {
      problems.add(Problem.Code.MALFORMED, file, line, reason(e));
      return Optional.empty();
    }
  }

  private static String reason(CsvParseException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    return String.valueOf(cause.getMessage());
  }
}
