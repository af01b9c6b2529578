package org.comity.directory.talk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.discussion.Circle;
import org.comity.discussion.Party;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.springframework.stereotype.Component;

/// Who can discuss what a State keeps in the directory: the State alone, the secretariat alone, or
/// both together.
@Component
class Circles {
  private static final String SECRETARIAT = "SECRETARIAT";
  private static final List<Role> ASKED = List.of(Role.FOCAL_POINT, Role.DEPUTY, Role.EXPERT);

  private final Memberships memberships;

  Circles(Memberships memberships) {
    this.memberships = memberships;
  }

  /// The circles of a State to which a body belongs; empty for the body of another State.
  List<Circle> of(String state, UUID mine) {
    Optional<UUID> owner = memberships.body(state);
    Optional<UUID> secretariat = memberships.body(SECRETARIAT);
    List<UUID> both = Stream.of(owner, secretariat).flatMap(Optional::stream).toList();
    if (!both.contains(mine)) {
      return List.of();
    }
    var inside = new Circle("inside", owner.equals(Optional.of(mine)) ? roles(mine) : all(mine));
    return both.size() == 1
        ? List.of(inside)
        : List.of(new Circle("shared", both.stream().map(Circles::any).toList()), inside);
  }

  /// Whether somebody who acts for a body belongs to a State or to the secretariat.
  boolean has(String state, UUID body) {
    return Stream.of(memberships.body(state), memberships.body(SECRETARIAT))
        .flatMap(Optional::stream)
        .anyMatch(body::equals);
  }

  private static List<Party> all(UUID body) {
    return List.of(any(body));
  }

  private static List<Party> roles(UUID body) {
    return Stream.concat(
            Stream.of(any(body)), ASKED.stream().map(role -> new Party(body, role.code())))
        .toList();
  }

  private static Party any(UUID body) {
    return new Party(body, null);
  }
}
