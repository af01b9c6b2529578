package org.comity.directory.in;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.comity.document.table.TableRead;

/// The rows of one sheet, read by the codes of its columns.
///
/// @param codes the code of each column; empty for one that is not ours
/// @param designations whether it holds designations, else authorities
record SheetRows(List<String> codes, boolean designations) {

  /// What reads the rows of each table.
  record Readers(AuthorityRows authorities, DesignationRows designations) {}

  Stream<ImportRow> read(TableRead.Sheet sheet, Readers readers) {
    return sheet.rows().stream()
        .skip(1)
        .map(
            row ->
                designations
                    ? readers.designations().read(values(row), row.line())
                    : readers.authorities().read(values(row), row.line()));
  }

  private Values values(TableRead.Row row) {
    Map<String, String> cells = new HashMap<>();
    int width = Math.min(codes.size(), row.cells().size());
    for (int column = 0; column < width; column++) {
      if (!codes.get(column).isEmpty() && !row.formulas().contains(column)) {
        cells.put(codes.get(column), row.cells().get(column));
      }
    }
    var values = new Values(cells);
    row.formulas().stream()
        .filter(column -> column < width && !codes.get(column).isEmpty())
        .sorted()
        .forEach(column -> values.fault(codes.get(column), Fault.Reason.FORMULA, ""));
    return values;
  }

  /// The columns that are read over.
  static Stream<String> ignored(List<String> header, List<String> codes) {
    return IntStream.range(0, header.size())
        .filter(column -> codes.get(column).isEmpty() && !header.get(column).isBlank())
        .mapToObj(header::get);
  }
}
