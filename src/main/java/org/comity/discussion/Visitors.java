package org.comity.discussion;

import java.util.Optional;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.database.Policy;
import org.springframework.stereotype.Component;

/// Who acts now, as far as she takes part in discussions.
@Component
class Visitors {
  private final Policy policy;

  Visitors(Policy policy) {
    this.policy = policy;
  }

  /// Somebody who takes part.
  ///
  /// @param person her identifier
  /// @param body the body she acts for
  /// @param role the code of her role
  record Me(UUID person, UUID body, String role) {}

  /// Whoever acts now, if her role reads discussions.
  Optional<Me> reader() {
    return Acting.current()
        .filter(acting -> policy.allows(acting.role(), "discussion", "circle", "read"))
        .flatMap(Visitors::me);
  }

  /// Whoever acts now, if her role writes in discussions.
  Optional<Me> writer() {
    return Acting.current()
        .filter(acting -> policy.allows(acting.role(), "discussion", "circle", "write"))
        .flatMap(Visitors::me);
  }

  private static Optional<Me> me(Acting acting) {
    UUID person = acting.person();
    UUID body = acting.body();
    return person == null || body == null
        ? Optional.empty()
        : Optional.of(new Me(person, body, acting.role()));
  }
}
