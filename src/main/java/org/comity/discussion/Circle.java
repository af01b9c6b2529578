package org.comity.discussion;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Who would read a discussion of a thing, as the room of the thing offers it.
///
/// @param code its word in forms, such as `inside`
/// @param parties who can be asked to act, the bodies of the circle; one body for an inside
///   discussion
public record Circle(String code, List<Party> parties) {
  /// Takes the parties in order; refuses a circle of nobody.
  public Circle {
    parties = List.copyOf(parties);
    if (parties.isEmpty()) {
      throw new IllegalArgumentException("A circle of nobody: " + code);
    }
  }

  /// The bodies that read it.
  public Set<UUID> bodies() {
    return parties.stream().map(Party::body).collect(Collectors.toUnmodifiableSet());
  }
}
