package org.comity.discussion.web;

import java.util.List;
import java.util.Optional;

/// What the page of a thing shows of its discussions.
///
/// @param shown whether the reader takes part in any
/// @param lines the discussions, the last used first
/// @param begin the form that begins one; empty where the reader begins none
/// @param address the page on which one is begun, for where there is no room for a form
public record DiscussionPart(
    boolean shown, List<Line> lines, Optional<BeginForm> begin, String address) {
  /// For whoever takes part in none.
  public static final DiscussionPart NOTHING =
      new DiscussionPart(false, List.of(), Optional.empty(), "");

  /// Takes the lines in order.
  public DiscussionPart {
    lines = List.copyOf(lines);
  }

  /// Whether words of the thing are quoted, or can be.
  public boolean quotable() {
    return quotes() || begin.filter(BeginForm::quotes).isPresent();
  }

  /// Whether a discussion quotes words that still stand in the text.
  public boolean quotes() {
    return lines.stream().anyMatch(line -> !line.quote().isEmpty() && !line.gone());
  }
}
