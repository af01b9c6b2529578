package org.comity.instrument;

import java.util.List;
import java.util.Optional;
import org.comity.language.Text;

/// What rooms above know of a provision, such as the questions that ask about it. A room that has
/// something to show implements this.
public interface ProvisionLinks {
  /// The key of the heading under which its links stand.
  String words();

  /// What leads from a provision, for the current visitor.
  List<Link> of(ProvisionId provision);

  /// One thing that stands on a provision.
  ///
  /// @param title what it is, in the reader's language or marked
  /// @param where in what it stands, such as a questionnaire and the number in it
  /// @param address where it leads; empty where it has no page of its own
  record Link(Text title, String where, Optional<String> address) {}
}
