package org.comity.identity.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Ids;
import org.comity.database.Requires;
import org.comity.identity.Membership;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Makes, shows and revokes personal access tokens.
@Service
@NamedInterface("start")
public class AccessTokens {
  /// What every token begins with, so that one left in a file is recognised.
  public static final String PREFIX = "comity_";

  private static final int BYTES = 32;
  private static final Duration STEP = Duration.ofMinutes(1);

  private final AccessTokenStore store;
  private final Trail trail;
  private final Clock clock;

  AccessTokens(AccessTokenStore store, Trail trail, Clock clock) {
    this.store = store;
    this.trail = trail;
    this.clock = clock;
  }

  /// What became of a token that was shown.
  public sealed interface Shown {
    /// It works.
    record Good(AccessToken token) implements Shown {}

    /// Nobody made it.
    record Unknown() implements Shown {}

    /// Its owner revoked it.
    record Revoked() implements Shown {}

    /// Its time is over.
    record Expired() implements Shown {}
  }

  /// A person's tokens that are not revoked, the newest first.
  @Transactional(readOnly = true)
  public List<AccessToken> of(Membership me) {
    return store.of(me.person());
  }

  /// Makes a token and gives it, for the only time.
  ///
  /// @param name what it is for
  /// @param days how long it works, at most as long as its scope allows
  @Transactional
  public String make(Membership me, String name, TokenScope scope, int days) {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Instant now = clock.instant();
    int life = Math.clamp(days, 1, scope.mostDays());
    var made =
        new AccessToken(
            Ids.next(),
            me.id(),
            name.isBlank() ? "API" : name.strip(),
            scope,
            now,
            now.plus(Duration.ofDays(life)),
            Optional.empty(),
            Optional.empty());
    store.add(made, me, hash(token));
    trail.record("make-token", "token/" + made.id(), Map.of("scope", scope.code()));
    return token;
  }

  /// Revokes one of her own; with its next request the program that uses it is refused.
  @Transactional
  public void revoke(Membership me, UUID id) {
    if (store.revoke(me.person(), id, clock.instant()) > 0) {
      trail.record("revoke-token", "token/" + id, Map.of());
    }
  }

  /// Looks at a token that was shown. Call it as [org.comity.database.Acting#SIGN_IN].
  @Transactional
  @Requires(object = "factor", state = "any", act = "use")
  public Shown look(String token) {
    Optional<AccessToken> found = store.find(hash(token));
    Instant now = clock.instant();
    if (found.isEmpty()) {
      return new Shown.Unknown();
    }
    if (found.get().revoked().isPresent()) {
      return new Shown.Revoked();
    }
    if (!found.get().works(now)) {
      return new Shown.Expired();
    }
    if (found.get().used().filter(used -> now.isBefore(used.plus(STEP))).isEmpty()) {
      store.use(found.get().id(), now);
    }
    return new Shown.Good(found.get());
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
