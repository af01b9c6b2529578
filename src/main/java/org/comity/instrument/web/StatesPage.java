package org.comity.instrument.web;

import java.util.List;
import org.comity.shell.Page;

/// The States in the alphabet of the reader.
///
/// @param title the page's title
/// @param query what was searched for in names and codes
/// @param group the chosen regional group; empty for all
/// @param groups the groups to choose from
/// @param rows those found
public record StatesPage(
    String title,
    String query,
    String group,
    List<ParticipationTable.Choice> groups,
    List<Row> rows)
    implements Page {

  /// One State.
  ///
  /// @param address its page
  /// @param name its short name
  /// @param code its code
  /// @param group its regional group, or what it is in place of one
  public record Row(String address, String name, String code, String group) {}
}
