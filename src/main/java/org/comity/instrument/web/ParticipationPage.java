package org.comity.instrument.web;

import org.comity.language.Text;
import org.comity.shell.Page;

/// Who is party to a treaty.
///
/// @param title the page's title
/// @param code the treaty's code
/// @param name its short name
/// @param table the filter and the rows
public record ParticipationPage(String title, String code, Text name, ParticipationTable table)
    implements Page {

  /// Its own path without language and query, to which the filter leads.
  public String path() {
    return "/instruments/" + code + "/participation";
  }
}
