package org.comity.review.web;

import java.util.List;
import org.comity.shell.Page;
import org.comity.shell.SearchSource.Hit;

/// What was found among the questions of one review.
///
/// @param title the page's title
/// @param place the review
/// @param review address of the review
/// @param query what was searched for
/// @param hits what was found
public record FoundPage(
    String title, List<String> place, String review, String query, List<Hit> hits) implements Page {
  /// Whether something was asked and nothing found.
  public boolean nothing() {
    return !query.isBlank() && hits.isEmpty();
  }
}
