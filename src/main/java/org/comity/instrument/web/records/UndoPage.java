package org.comity.instrument.web.records;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// The undoing of what was recorded, which wants a reason.
///
/// @param title the page's title
/// @param row what is to be undone
/// @param list the list it stands in
/// @param problems what has to be put right
public record UndoPage(
    String title, RecordsPage.Row row, RecordsPage.Kind list, List<Problem> problems)
    implements Page {
  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
