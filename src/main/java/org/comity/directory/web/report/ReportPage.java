package org.comity.directory.web.report;

import java.util.List;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.shell.Page;

/// A report as a table that is filtered, sorted and printed.
///
/// @param title the page's title
/// @param lead what it says, and what it does not
/// @param address where it is
/// @param other the other report
/// @param filters what it can be narrowed and sorted by
/// @param columns the headings of the columns
/// @param rows the rows
/// @param count how many rows, in words
public record ReportPage(
    String title,
    String lead,
    String address,
    Choice other,
    List<Filter> filters,
    List<String> columns,
    List<Row> rows,
    String count)
    implements Page {

  /// Something by which it is narrowed or sorted.
  public record Filter(String name, String label, String chosen, List<Choice> choices) {}

  /// A row.
  ///
  /// @param heading its first cell
  /// @param address where that leads
  /// @param cells the others
  public record Row(String heading, String address, List<String> cells) {}

  @Override
  public String template() {
    return "org/comity/directory/web/report/report.jte";
  }
}
