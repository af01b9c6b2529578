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

  private final Mac keyed;
  private final Clock clock;

  /// A signer with the key that was given to the database, 32 bytes.
  public ContextSigner(byte[] key, Clock clock) {
    this.keyed = keyed(key);
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

  private static Mac keyed(byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  // A copy for each claim: threads sign at the same time, and to look the algorithm up costs more.
  private byte[] hmac(String claim) {
    try {
      return ((Mac) keyed.clone()).doFinal(claim.getBytes(StandardCharsets.UTF_8));
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String text(@Nullable UUID id) {
    return Objects.toString(id, "");
  }
}
