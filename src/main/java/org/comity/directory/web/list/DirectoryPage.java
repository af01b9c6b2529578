package org.comity.directory.web.list;

import java.util.List;
import org.comity.directory.Knowledge;
import org.comity.directory.web.OnDay;
import org.comity.instrument.web.ParticipationTable;
import org.comity.language.Text;
import org.comity.shell.Page;

/// The States with what is known of each.
///
/// @param title the page's title
/// @param on the day for which it is shown
/// @param onWords the same day in words
/// @param query what was searched for
/// @param narrowed whether anything is chosen
/// @param filters what can be chosen
/// @param rows the States found, in the alphabet of the reader
public record DirectoryPage(
    String title,
    OnDay on,
    String onWords,
    String query,
    boolean narrowed,
    List<Filter> filters,
    List<Row> rows)
    implements Page {

  /// A choice.
  ///
  /// @param name what the form sends it as
  /// @param label what it is about
  /// @param chosen the value that is chosen; empty for all
  /// @param choices the values
  public record Filter(
      String name, String label, String chosen, List<ParticipationTable.Choice> choices) {}

  /// A State.
  ///
  /// @param address its page
  /// @param name its short name
  /// @param known how much is known
  /// @param knownWords the same in words
  /// @param named the authorities that are named, the first ones
  /// @param more how many more there are, in words; empty for none
  /// @param languages in which languages requests are accepted, one phrase for each rule
  /// @param networks the codes of its networks
  public record Row(
      String address,
      String name,
      Knowledge known,
      String knownWords,
      List<Named> named,
      String more,
      List<String> languages,
      List<String> networks) {

    /// The name of the icon of what is known.
    public String icon() {
      return switch (known) {
        case NAMED -> "done";
        case NOT_STATED -> "unknown";
        case NOTHING_FOUND -> "gap";
      };
    }
  }

  /// An authority that is named.
  public record Named(String address, Text name) {}

  @Override
  public int status() {
    return on.status();
  }
}
