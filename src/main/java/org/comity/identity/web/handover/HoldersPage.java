package org.comity.identity.web.handover;

import java.util.List;
import org.comity.shell.Page;

/// Who holds the accounts of all States.
///
/// @param title the page's title
/// @param count how many have no deputy, in words
/// @param only whether only those without a deputy are shown
/// @param rows the States by name
public record HoldersPage(String title, String count, boolean only, List<Row> rows)
    implements Page {

  /// A State.
  ///
  /// @param code its code
  /// @param name its name
  /// @param focalPoint the focal point; empty for none
  /// @param deputies the deputies, in one phrase; empty for none
  /// @param handover the page of an open hand-over; empty for none
  public record Row(
      String code, String name, String focalPoint, String deputies, String handover) {}
}
