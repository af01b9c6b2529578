package org.comity.audit;

import java.util.Optional;

/// What the proof of the trail came to.
public sealed interface Verdict {
  /// Every row is as the program left it.
  ///
  /// @param head the newest head; empty if nothing is sealed yet
  /// @param waiting how many rows are not sealed yet
  /// @param erased how many rows had their details erased, each by an act in the trail
  record Whole(Optional<SignedHead> head, long waiting, long erased) implements Verdict {}

  /// Something is not as the program left it.
  record Broken(Flaw flaw) implements Verdict {}

  /// The kept head is signed by another key than that of this installation.
  record Foreign() implements Verdict {}
}
