package org.comity.review.web;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.Status;

/// The reviews that the reader may see.
///
/// @param title the page's title
/// @param steps whether only steps and dates are shown, as to the secretariat
/// @param lines one for each review
public record ReviewsPage(String title, boolean steps, List<Line> lines) implements Page {
  /// One review.
  ///
  /// @param title State and theme
  /// @param detail instruments
  /// @param due until when, written out
  /// @param status how far it is
  /// @param address where it is; empty if it is not open to the reader
  public record Line(String title, String detail, String due, Status status, String address) {}
}
