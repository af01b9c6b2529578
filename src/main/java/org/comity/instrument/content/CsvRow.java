package org.comity.instrument.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.comity.instrument.AsAt;
import org.jspecify.annotations.Nullable;

/// One row of a table, which reads its own cells and reports what is wrong with them.
///
/// @param file the file
/// @param line the line in it, from 1
/// @param cells the cells by the name of their column
/// @param problems where what is wrong is gathered
public record CsvRow(String file, int line, Map<String, String> cells, Problems problems) {

  /// Reports what is wrong in this row.
  public void problem(Problem.Code code, String reason) {
    problems.add(code, file, line, reason);
  }

  /// The text of a cell, empty where it is empty or the table has no such column.
  public String text(String column) {
    return cells.getOrDefault(column, "");
  }

  /// The text of a cell that must be filled in.
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      problem(Problem.Code.MISSING_VALUE, column + " is empty");
    }
    return text;
  }

  /// The parts of a cell joined by `|`.
  public List<String> list(String column) {
    return Arrays.stream(text(column).split("\\|")).filter(part -> !part.isBlank()).toList();
  }

  /// A calendar date; null where the cell is empty or, with a problem, no date.
  public @Nullable LocalDate date(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      problem(Problem.Code.BAD_DATE, column + ": no day of the calendar: " + text);
      return null;
    }
  }

  /// A year, month or day; null where the cell is empty or, with a problem, none of these.
  public @Nullable AsAt asAt(String column) {
    String text = text(column);
    Optional<AsAt> asAt = AsAt.of(text);
    if (asAt.isEmpty() && !text.isEmpty()) {
      problem(Problem.Code.BAD_DATE, column + ": no year, month or day: " + text);
    }
    return asAt.orElse(null);
  }

  /// What a word means; empty, with a problem, for a word that means nothing here.
  public <T> Optional<T> word(String column, Function<String, Optional<T>> meaning) {
    Optional<T> found = meaning.apply(text(column));
    if (found.isEmpty()) {
      problem(Problem.Code.UNKNOWN_WORD, column + ": " + text(column));
    }
    return found;
  }
}
