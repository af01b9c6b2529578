package org.comity.identity;

import java.util.Optional;

/// Tells which membership the current request acts with, where no handler can be asked.
public interface CurrentMembership {
  /// The membership; empty for a visitor who is not signed in.
  Optional<Membership> membership();
}
