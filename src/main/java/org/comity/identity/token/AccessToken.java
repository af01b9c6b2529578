package org.comity.identity.token;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A token as its owner sees it; the token itself was shown once.
///
/// @param id under which she revokes it
/// @param membership in which membership it acts
/// @param name what it is for
/// @param scope what it may
/// @param made when it was made
/// @param expires when it ends by itself
/// @param used when it was last used, to the minute; empty for never
/// @param revoked when it was revoked; empty for not
public record AccessToken(
    UUID id,
    UUID membership,
    String name,
    TokenScope scope,
    Instant made,
    Instant expires,
    Optional<Instant> used,
    Optional<Instant> revoked) {
  /// Whether it still works.
  public boolean works(Instant now) {
    return revoked.isEmpty() && now.isBefore(expires);
  }
}
