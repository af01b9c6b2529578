package org.comity.instrument.content;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Origin;

/// Reads where a row is from. A table without a column `verified` is invented for the rehearsal.
///
/// @param compiled the day on which the files were put together
public record Origins(LocalDate compiled) {
  private static final Map<String, Origin.Verified> MARKS =
      Map.of(
          "yes", Origin.Verified.YES,
          "derived", Origin.Verified.DERIVED,
          "inferred", Origin.Verified.INFERRED,
          "recalled, unverified", Origin.Verified.RECALLED);

  /// The origin of a row; a source must be named.
  public Origin of(CsvRow row, String sourceColumn, String asAtColumn) {
    if (!row.cells().containsKey("verified")) {
      return new Origin(Origin.Verified.INVENTED, "", null, note(row), compiled);
    }
    Origin.Verified verified =
        row.word("verified", word -> Optional.ofNullable(MARKS.get(word)))
            .orElse(Origin.Verified.RECALLED);
    return new Origin(
        verified, row.required(sourceColumn), row.asAt(asAtColumn), row.text("note"), compiled);
  }

  // The mark already says that it is invented.
  private static String note(CsvRow row) {
    return row.text("note").replaceFirst("^invented(; )?", "");
  }
}
