package org.comity.instrument.web.records;

import org.comity.instrument.recorded.RecordStatement;
import org.comity.shell.Page;

/// Two persons have recorded words on the same subject: both stand side by side, and neither is
/// lost.
///
/// @param title the page's title
/// @param list the list in which both would stand
/// @param subject of what
/// @param theirs what somebody else recorded meanwhile, or that it was undone
/// @param theirSource where theirs is from; empty where it was undone
/// @param mine what was typed, based on theirs
public record OvertakenPage(
    String title,
    RecordsPage.Kind list,
    String subject,
    String theirs,
    String theirSource,
    RecordStatement mine)
    implements Page {
  @Override
  public int status() {
    return 409;
  }
}
