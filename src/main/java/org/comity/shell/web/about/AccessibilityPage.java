package org.comity.shell.web.about;

import java.util.List;
import org.comity.shell.Page;

/// The statement on accessibility.
///
/// @param title the page's title
/// @param parts its parts in order
public record AccessibilityPage(String title, List<Part> parts) implements Page {

  /// A part of the statement.
  ///
  /// @param heading what it is about
  /// @param points its sentences, one point each
  public record Part(String heading, List<String> points) {}
}
