package org.comity.request.web;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.comity.shell.Status;

/// The requests on which a person works.
///
/// @param title the page's title
/// @param drafts whether she may begin one
/// @param lines the requests, the last changed first
/// @param problems what has to be put right
public record RequestsPage(String title, boolean drafts, List<Line> lines, List<Problem> problems)
    implements Page {

  /// One request.
  ///
  /// @param address its page
  /// @param reference how it is called
  /// @param summary what is asked of whom
  /// @param changed when it was saved last
  /// @param deadline the next one, in a line; empty where none runs
  /// @param status how far it is
  public record Line(
      String address,
      String reference,
      String summary,
      String changed,
      String deadline,
      Status status) {}

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
