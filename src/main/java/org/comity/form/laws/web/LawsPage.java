package org.comity.form.laws.web;

import java.util.List;
import org.comity.shell.Page;

/// The library of a body's laws.
///
/// @param title the page's title
/// @param query what was searched for; empty for all
/// @param lines the laws that are offered
/// @param retired those that are no longer offered
/// @param writes whether the reader may add one
public record LawsPage(
    String title, String query, List<Line> lines, List<Line> retired, boolean writes)
    implements Page {
  /// One law.
  ///
  /// @param title its title
  /// @param details short name, date, language
  /// @param address of its page
  public record Line(String title, List<String> details, String address) {
    /// Takes the details in order.
    public Line {
      details = List.copyOf(details);
    }
  }
}
