package org.comity.directory.web.report;

import java.util.List;
import java.util.Optional;
import org.comity.instrument.web.ParticipationTable.Choice;
import org.comity.shell.Page;

/// A report as a table that is filtered, sorted and printed.
///
/// @param title the page's title
/// @param lead what it says, and what it does not
/// @param address where it is
/// @param notice what is to be known beside it; empty for nothing
/// @param other the other report
/// @param filters what it can be narrowed and sorted by
/// @param columns the headings of the columns
/// @param rows the rows
/// @param count how many rows, in words
public record ReportPage(
    String title,
    String lead,
    String address,
    Optional<Notice> notice,
    Choice other,
    List<Filter> filters,
    List<String> columns,
    List<Row> rows,
    String count)
    implements Page {

  /// What is to be known beside a report.
  ///
  /// @param words a sentence
  /// @param address where it leads
  /// @param link what the link says
  public record Notice(String words, String address, String link) {}

  /// Something by which it is narrowed or sorted.
  public record Filter(String name, String label, String chosen, List<Choice> choices) {}

  /// A row.
  ///
  /// @param heading its first cell
  /// @param address where that leads
  /// @param cells the others
  public record Row(String heading, String address, List<String> cells) {}

  /// Whether it is narrowed, so that an empty table may only be the choice's doing.
  boolean narrowed() {
    return filters.stream()
        .anyMatch(filter -> !filter.name().equals("sort") && !filter.chosen().isEmpty());
  }

  /// What an empty table says.
  public String emptyTitle() {
    return narrowed() ? "directory.report.nothing" : "directory.report.none";
  }

  /// What an empty table says below that.
  public String emptyText() {
    return narrowed() ? "directory.report.nothingText" : "directory.report.noneText";
  }

  @Override
  public String template() {
    return "org/comity/directory/web/report/report.jte";
  }
}
