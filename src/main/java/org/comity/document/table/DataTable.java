package org.comity.document.table;

import java.util.List;

/// A table for spreadsheets and programs: texts only, each row as wide as the header.
///
/// @param name what it holds, in the reader's language; the name of its sheet
/// @param header the names of the columns
/// @param rows the cells, row by row; an empty text where nothing is known
public record DataTable(String name, List<String> header, List<List<String>> rows) {
  /// Refuses a row of another width than the header.
  public DataTable {
    header = List.copyOf(header);
    rows = rows.stream().map(List::copyOf).toList();
    int width = header.size();
    if (width == 0 || rows.stream().anyMatch(row -> row.size() != width)) {
      throw new IllegalArgumentException("Each row is as wide as the header");
    }
  }
}
