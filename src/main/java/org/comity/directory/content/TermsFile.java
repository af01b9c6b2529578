package org.comity.directory.content;

import java.util.List;
import java.util.stream.Stream;
import org.comity.directory.search.Terms;
import org.comity.instrument.content.ContentFiles;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problems;

/// Reads what kinds of authorities are called.
final class TermsFile {
  private static final List<String> COLUMNS = List.of("en", "fr", "es", "ar", "ru", "zh", "short");

  private TermsFile() {}

  /// The terms; throws [org.comity.instrument.content.ContentRefused] with every problem if there
  /// is any.
  static Terms read(ContentFiles files) {
    var problems = new Problems();
    List<List<String>> groups =
        new Tables(files, false, problems)
            .own("terms", "", COLUMNS).stream().map(TermsFile::group).toList();
    problems.refuse();
    return new Terms(groups);
  }

  private static List<String> group(CsvRow row) {
    row.required("en");
    return COLUMNS.stream().flatMap(column -> terms(row, column)).toList();
  }

  private static Stream<String> terms(CsvRow row, String column) {
    return row.list(column).stream();
  }
}
