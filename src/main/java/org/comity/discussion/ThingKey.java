package org.comity.discussion;

import java.util.Optional;

/// Which thing a discussion stands on.
///
/// @param room the room that owns it, such as `review`
/// @param kind what it is there, such as `question`
/// @param id its identifier within its kind, as its room writes it
public record ThingKey(String room, String kind, String id) {
  private static final int LONGEST = 300;

  /// Refuses words that no room could have written.
  public ThingKey {
    if (!room.matches("[a-z]+") || !kind.matches("[a-z-]+") || id.isEmpty()) {
      throw new IllegalArgumentException("Not the key of a thing: " + room + "/" + kind);
    }
  }

  /// Reads a key as a form or an address has it; empty if it cannot be one.
  public static Optional<ThingKey> of(String room, String kind, String id) {
    boolean written = room.matches("[a-z]+") && kind.matches("[a-z-]+");
    return written && !id.isEmpty() && id.length() <= LONGEST
        ? Optional.of(new ThingKey(room, kind, id))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return room + "/" + kind + "/" + id;
  }
}
