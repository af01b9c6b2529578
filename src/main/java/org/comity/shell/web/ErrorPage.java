package org.comity.shell.web;

import java.util.List;
import java.util.Map;
import org.comity.shell.Page;

/// What somebody sees when nothing is here, when she may not, or when the program failed.
///
/// @param status the HTTP status
/// @param kind `missing`, `forbidden`, `unreachable`, `refused` or `broken`: the words to show
/// @param title the page's title
/// @param reference a number under which the log has the failure; empty if there is none
/// @param address where a form that could not be saved is sent again; empty if there was none
/// @param fields what the form held, so that nothing is lost
public record ErrorPage(
    int status,
    String kind,
    String title,
    String reference,
    String address,
    List<Map.Entry<String, String>> fields)
    implements Page {

  /// Whether a form waits here to be sent again.
  public boolean again() {
    return !address.isEmpty();
  }

  @Override
  public String template() {
    return "org/comity/shell/web/error.jte";
  }
}
