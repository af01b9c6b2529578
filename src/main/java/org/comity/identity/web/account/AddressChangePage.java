package org.comity.identity.web.account;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Problem;

/// Where a person asks for a new address.
///
/// @param title the page's title
/// @param problems what was wrong
/// @param typed what was typed
/// @param waiting the address that waits to be confirmed; empty for none
public record AddressChangePage(String title, List<Problem> problems, String typed, String waiting)
    implements Page {
  @Override
  public int status() {
    return problems.isEmpty() ? 200 : 422;
  }
}
