package org.comity.document.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// Reads the sheets of a spreadsheet (XLSX) whose parts were looked through before.
final class SpreadsheetReading {
  private final TableLimits limits;

  SpreadsheetReading(TableLimits limits) {
    this.limits = limits;
  }

  TableRead read(byte[] file) {
    Optional<Trouble> trouble = new PackedParts(file, limits).trouble();
    if (trouble.isPresent()) {
      return new TableRead.Refused(trouble.get(), 0);
    }
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false))) {
      return read(book);
    } catch (IOException | RuntimeException e) {
      // The library tells broken parts by exceptions of many kinds.
      return new TableRead.Refused(Trouble.NOT_A_SPREADSHEET, 0);
    }
  }

  private TableRead read(ReadableWorkbook book) throws IOException {
    List<TableRead.Sheet> sheets = new ArrayList<>();
    for (Sheet sheet : book.getSheets().toList()) {
      List<TableRead.Row> rows = rows(sheet);
      Optional<TableRead.Row> wide =
          rows.stream().filter(row -> row.cells().size() > limits.columns()).findFirst();
      if (wide.isPresent() || rows.size() > limits.rows()) {
        return new TableRead.Refused(Trouble.TOO_MANY, wide.orElse(rows.getLast()).line());
      }
      if (!rows.isEmpty()) {
        sheets.add(new TableRead.Sheet(sheet.getName(), rows));
      }
    }
    return sheets.isEmpty() ? new TableRead.Refused(Trouble.EMPTY, 0) : new TableRead.Read(sheets);
  }

  private List<TableRead.Row> rows(Sheet sheet) throws IOException {
    try (Stream<Row> rows = sheet.openStream()) {
      return rows.map(this::row).filter(row -> !row.blank()).limit(limits.rows() + 1L).toList();
    }
  }

  private TableRead.Row row(Row row) {
    Set<Integer> formulas = new HashSet<>();
    List<String> cells = new ArrayList<>();
    for (int column = 0; column <= Math.min(row.getCellCount() - 1, limits.columns()); column++) {
      row.getOptionalCell(column)
          .filter(cell -> cell.getType() == CellType.FORMULA)
          .ifPresent(cell -> formulas.add(cell.getColumnIndex()));
      cells.add(row.getOptionalCell(column).map(SpreadsheetReading::text).orElse(""));
    }
    return new TableRead.Row(row.getRowNum(), cells, formulas);
  }

  // A day typed into a spreadsheet is kept there as a number with the format of a day.
  private static String text(Cell cell) {
    String format = Objects.requireNonNullElse(cell.getDataFormatString(), "");
    if (cell.getType() == CellType.NUMBER && format.contains("y") && format.contains("d")) {
      return cell.asDate().toLocalDate().toString();
    }
    return HarmlessCell.back(Objects.requireNonNullElse(cell.getText(), "")).strip();
  }
}
