package org.comity.instrument.web;

import java.util.List;
import org.comity.language.Text;
import org.comity.shell.Page;

/// The list of treaties.
///
/// @param title the page's title
/// @param entries the treaties in their order
public record InstrumentsPage(String title, List<Entry> entries) implements Page {

  /// One treaty.
  ///
  /// @param address its page
  /// @param shortName the name it is spoken of by
  /// @param name its full name
  /// @param facts short phrases: articles, parties, entry into force
  public record Entry(String address, Text shortName, Text name, List<String> facts) {}
}
