package org.comity.instrument;

import java.util.List;
import java.util.Optional;

/// What rooms above have on a State or under a provision that is no question, such as its competent
/// authorities. A room that has something to show implements this.
public interface FurtherLinks {
  /// The key of the heading under which its links stand.
  String words();

  /// What leads on from a State.
  List<ProvisionLinks.Link> of(StateCode state);

  /// What leads on from a provision.
  ///
  /// @param state the State that the reader chose; empty for none
  List<ProvisionLinks.Link> of(ProvisionId provision, Optional<StateCode> state);
}
