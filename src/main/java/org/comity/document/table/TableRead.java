package org.comity.document.table;

import java.util.List;
import java.util.Set;

/// What became of reading a file as tables.
public sealed interface TableRead {

  /// Its tables, one for a CSV, one a sheet for a spreadsheet.
  record Read(List<Sheet> sheets) implements TableRead {
    /// Keeps the list unchangeable.
    public Read {
      sheets = List.copyOf(sheets);
    }
  }

  /// It is not read.
  ///
  /// @param trouble why
  /// @param line where, from 1; 0 where that is not one line
  record Refused(Trouble trouble, int line) implements TableRead {}

  /// A table.
  ///
  /// @param name the name of the sheet; empty for a CSV
  /// @param rows the rows that are not empty, the header first
  record Sheet(String name, List<Row> rows) {
    /// Keeps the list unchangeable.
    public Sheet {
      rows = List.copyOf(rows);
    }
  }

  /// A row.
  ///
  /// @param line its line in the file or its row in the sheet, from 1
  /// @param cells its texts
  /// @param formulas the places of the cells, from 0, that are formulas or would be in a
  ///   spreadsheet
  record Row(int line, List<String> cells, Set<Integer> formulas) {
    /// Keeps everything unchangeable.
    public Row {
      cells = List.copyOf(cells);
      formulas = Set.copyOf(formulas);
    }

    /// Whether nothing stands in it.
    public boolean blank() {
      return cells.stream().allMatch(String::isBlank);
    }
  }
}
