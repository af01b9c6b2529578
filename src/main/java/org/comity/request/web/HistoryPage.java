package org.comity.request.web;

import java.util.List;
import org.comity.shell.Page;

/// The versions of a draft, the last first: nothing is overwritten.
///
/// @param title the page's title
/// @param reference how the draft is called
/// @param draft its address
/// @param lines the versions
public record HistoryPage(String title, String reference, String draft, List<Line> lines)
    implements Page {

  /// A version.
  ///
  /// @param number counted from 0
  /// @param by who saved it
  /// @param at when
  /// @param changed the fields that are other than in the version before
  /// @param current whether it stands now
  public record Line(int number, String by, String at, String changed, boolean current) {}

  @Override
  public List<String> place() {
    return List.of(reference);
  }
}
