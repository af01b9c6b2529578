package org.comity.directory.looked;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Memberships;
import org.springframework.stereotype.Component;

/// Which body reads who looked at the entries of a State: its own, else the secretariat, which then
/// keeps them. Bodies are never taken away, so those once found are remembered.
@Component
class Owners {
  private static final String SECRETARIAT = "SECRETARIAT";

  private final Memberships memberships;
  private volatile Map<String, UUID> known = Map.of();

  Owners(Memberships memberships) {
    this.memberships = memberships;
  }

  /// The owner of a State's entries; empty where neither has an account here.
  Optional<UUID> of(String state) {
    if (!known.containsKey(state)) {
      known = memberships.bodies();
    }
    return Optional.ofNullable(known.get(state))
        .or(() -> Optional.ofNullable(known.get(SECRETARIAT)));
  }
}
