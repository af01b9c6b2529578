package org.comity.directory.in.web;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// A file is handed in, or was handed in and is shown as what it would change.
///
/// @param title the page's title
/// @param problems what is wrong with the file as a whole
/// @param name the file that was read; empty for none
/// @param counts how many rows are new, changed, unchanged and refused, in words
/// @param ignored what was read over, in words; empty for nothing
/// @param rows the rows that would change something or are refused
/// @param offer what of it the reader can have done at once
public record ImportPage(
    String title,
    List<Problem> problems,
    String name,
    List<String> counts,
    String ignored,
    List<Row> rows,
    ApplyPage.Offered offer)
    implements Page {
  /// Keeps the lists unchangeable.
  public ImportPage {
    problems = List.copyOf(problems);
    counts = List.copyOf(counts);
    rows = List.copyOf(rows);
  }

  /// A row.
  ///
  /// @param place its line, in words
  /// @param subject what it is about
  /// @param icon the name of the icon of the verdict
  /// @param verdict what it would do, in words
  /// @param way by which way it can be done, in words; empty where nothing is to be done
  /// @param differences the values side by side
  /// @param faults what is wrong, in words
  /// @param likely authorities that may be the same
  public record Row(
      String place,
      String subject,
      String icon,
      String verdict,
      String way,
      List<Difference> differences,
      List<String> faults,
      List<Likely> likely) {}

  /// A value.
  ///
  /// @param column the name of the column
  /// @param before what the directory says
  /// @param after what the file says
  public record Difference(String column, String before, String after) {}

  /// An authority that may be the same.
  ///
  /// @param address its page
  /// @param words what is alike, in words
  public record Likely(String address, String words) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }

  @Override
  public String template() {
    return "org/comity/directory/in/web/import.jte";
  }
}
