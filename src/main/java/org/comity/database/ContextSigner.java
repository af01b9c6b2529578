package org.comity.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/// Signs for whom a transaction acts, so that injected SQL cannot claim to act for somebody else:
/// `role|body|person|backend pid|expiry in epoch seconds|HMAC-SHA-256 in hex`. PostgreSQL
/// recomputes the signature in `sec.context()`.
public final class ContextSigner {
  private static final Duration LIFE = Duration.ofMinutes(15);

  private final SecretKeySpec key;
  private final Clock clock;

  /// A signer with the key that was given to the database, 32 bytes.
  public ContextSigner(byte[] key, Clock clock) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
    this.clock = clock;
  }

  /// The signed context for one connection, good for a quarter of an hour.
  String sign(Acting acting, int backendPid) {
    long expiry = clock.instant().plus(LIFE).getEpochSecond();
    String claim =
        String.join(
            "|",
            acting.role(),
            text(acting.body()),
            text(acting.person()),
            Integer.toString(backendPid),
            Long.toString(expiry));
    return claim + "|" + HexFormat.of().formatHex(hmac(claim));
  }

  private byte[] hmac(String claim) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      return mac.doFinal(claim.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(@Nullable UUID id) {
    return Objects.toString(id, "");
  }
}
