package org.comity.directory.web.aside;

import java.util.List;
import org.comity.discussion.web.DiscussionPart;

/// What the page of an authority shows beside the entry.
///
/// @param talk its discussions, as far as the reader takes part in them
/// @param marks which web addresses do not answer, each in a sentence; for everybody
/// @param sees whether the reader sees what was found at each address
/// @param links what was found
/// @param checks how often this installation looks, or that it does not, a sentence
public record Aside(
    DiscussionPart talk, List<String> marks, boolean sees, List<Row> links, String checks) {
  /// Takes the lists in order.
  public Aside {
    marks = List.copyOf(marks);
    links = List.copyOf(links);
  }

  /// A web address.
  ///
  /// @param address the address
  /// @param found what was found, in words
  /// @param moved where it has moved to; empty where it has not
  /// @param at when
  /// @param answers whether it answers
  /// @param failing on how many days it did not, in words; empty where it answers
  public record Row(
      String address, String found, String moved, String at, boolean answers, String failing) {}
}
