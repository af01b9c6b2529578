package org.comity.discussion;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A thread on a thing.
///
/// @param id its identifier
/// @param key what it stands on
/// @param bodies which bodies read it
/// @param subject one line
/// @param quote the words of the thing that it is about; null for the whole thing
/// @param openedAt when
/// @param last what was said or done last
public record Discussion(
    UUID id,
    ThingKey key,
    Set<UUID> bodies,
    String subject,
    @Nullable Quote quote,
    Instant openedAt,
    Message last) {
  /// Takes the bodies.
  public Discussion {
    bodies = Set.copyOf(bodies);
  }

  /// How it stands.
  public Message.State state() {
    return last.state();
  }

  /// Whether one body alone reads it.
  public boolean inside() {
    return bodies.size() == 1;
  }
}
