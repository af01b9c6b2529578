package org.comity.identity.web.handover;

import java.util.List;

/// An open hand-over before somebody whom it concerns.
///
/// @param id its identifier
/// @param heading whose it is
/// @param lines what it says, in sentences
/// @param waits for whom it waits, a sentence
/// @param finish what the button says by which she finishes it; empty if it is not hers
/// @param withdraw what the button says by which she withdraws it; empty if it is not hers
public record HandoverView(
    String id, String heading, List<String> lines, String waits, String finish, String withdraw) {
  /// Keeps the list unchangeable.
  public HandoverView {
    lines = List.copyOf(lines);
  }
}
