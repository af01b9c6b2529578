package org.comity.directory.web.list;

import java.util.List;
import org.comity.directory.Knowledge;
import org.comity.directory.web.OnDay;
import org.comity.instrument.web.ParticipationTable;
import org.comity.instrument.web.Reading;
import org.comity.language.Text;
import org.comity.shell.Page;

/// The States with what is known of each.
///
/// @param title the page's title
/// @param on the day for which it is shown
/// @param onWords the same day in words
/// @param chosen what was searched for and chosen
/// @param filters what can be chosen
/// @param part which part of the States found is shown
/// @param rows the States of this part, in the alphabet of the reader
public record DirectoryPage(
    String title,
    OnDay on,
    String onWords,
    Chosen chosen,
    List<Filter> filters,
    Part part,
    List<Row> rows)
    implements Page {

  /// A part of what was found.
  ///
  /// @param all how many were found
  /// @param from the first, from 0
  /// @param to behind the last
  /// @param before the address of the part before; empty for none
  /// @param after the address of the part after; empty for none
  public record Part(int all, int from, int to, String before, String after) {
    private static final int SIZE = 50;

    static Part of(Chosen chosen, int all, Reading reading) {
      int last = Math.max(1, (all + SIZE - 1) / SIZE);
      int page = Math.min(chosen.page(), last);
      return new Part(
          all,
          (page - 1) * SIZE,
          Math.min(all, page * SIZE),
          page > 1 ? address(chosen, page - 1, reading) : "",
          page < last ? address(chosen, page + 1, reading) : "");
    }

    private static String address(Chosen chosen, int page, Reading reading) {
      return reading.address("/directory" + chosen.query(page));
    }

    /// Whether there is more than this part.
    public boolean partial() {
      return to - from < all;
    }
  }

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
