package org.comity.instrument;

import java.util.List;

/// What rooms above know of a provision, such as the questions that ask about it. A room that has
/// something to show implements this.
public interface ProvisionLinks {
  /// The key of the heading under which its links stand.
  String words();

  /// What leads from a provision, for the current visitor.
  List<Link> of(ProvisionId provision);

  /// One link.
  ///
  /// @param title where it leads, in the reader's language
  /// @param address the address
  record Link(String title, String address) {}
}
