package org.comity.directory.in;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.comity.directory.out.Columns;
import org.comity.directory.out.Extract;
import org.comity.directory.out.ExtractTables;
import org.comity.document.table.DataTable;
import org.comity.instrument.web.Reading;

/// What the directory says now to whoever sent a file, in the same columns as the file.
final class Known {
  private final List<Map<String, String>> authorities;
  private final List<Map<String, String>> designations;

  Known(Extract extract, Reading reading) {
    var tables = new ExtractTables(extract, reading);
    authorities = rows(tables.authorities());
    designations = rows(tables.designations());
  }

  private static List<Map<String, String>> rows(DataTable table) {
    return table.rows().stream().map(row -> row(table.header(), row)).toList();
  }

  private static Map<String, String> row(List<String> header, List<String> row) {
    return IntStream.range(0, header.size())
        .filter(column -> !Columns.STAMP.contains(header.get(column)))
        .boxed()
        .collect(Collectors.toMap(header::get, row::get));
  }

  /// Every row of an authority, one for each point of contact.
  List<Map<String, String>> authority(String id) {
    return authorities.stream().filter(row -> id.equals(row.get("authority"))).toList();
  }

  /// Every row of the authorities of a State.
  List<Map<String, String>> ofState(String code) {
    return authorities.stream().filter(row -> code.equals(row.get("iso3"))).toList();
  }

  /// The row of a point of contact.
  Optional<Map<String, String>> contact(String id) {
    return authorities.stream().filter(row -> id.equals(row.get("contact"))).findFirst();
  }

  /// The row of a designation.
  Optional<Map<String, String>> designation(String id) {
    return designations.stream().filter(row -> id.equals(row.get("designation"))).findFirst();
  }
}
