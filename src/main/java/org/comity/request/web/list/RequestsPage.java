package org.comity.request.web.list;

import java.util.List;
import org.comity.request.web.follow.StageMark;
import org.comity.shell.Page;
import org.comity.shell.Problem;
import org.comity.shell.Status;

/// The requests on which a person works.
///
/// @param title the page's title
/// @param drafts whether she may begin one
/// @param lines the requests, the last changed first
/// @param filter what they are narrowed by
/// @param problems what has to be put right
public record RequestsPage(
    String title, boolean drafts, List<Line> lines, FilterPart filter, List<Problem> problems)
    implements Page {

  /// One request.
  ///
  /// @param address its page
  /// @param reference how it is called
  /// @param summary what is asked of whom
  /// @param changed when it was saved last
  /// @param deadline the next one, in a line; empty where none runs
  /// @param status how far the draft is
  /// @param stage how far the request is
  /// @param drafted whether it is being drafted, so that the status of the draft matters
  public record Line(
      String address,
      String reference,
      String summary,
      String changed,
      String deadline,
      Status status,
      StageMark stage,
      boolean drafted) {}

  /// Whether she has no request at all.
  public boolean none() {
    return lines.isEmpty() && !filter.filter().asks();
  }

  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
