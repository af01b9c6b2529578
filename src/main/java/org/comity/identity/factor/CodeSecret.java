package org.comity.identity.factor;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The secret that an authenticator shares with the program: codes of six digits, a new one every
/// thirty seconds (RFC 6238 with HMAC-SHA-1, which every authenticator knows).
public final class CodeSecret {
  private static final int BYTES = 20;
  private static final int STEP_SECONDS = 30;
  private static final int MODULUS = 1_000_000;
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  /// A secret that was kept.
  public CodeSecret(byte[] secret) {
    this.secret = secret.clone();
  }

  /// A new one of 160 random bits.
  public static CodeSecret random() {
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    return new CodeSecret(secret);
  }

  /// Its bytes, to be sealed.
  public byte[] bytes() {
    return secret.clone();
  }

  /// The step of thirty seconds for which this code is right now, or one step off, and which is
  /// later than the last one used; empty if there is none.
  public OptionalLong step(String code, Instant now, long lastUsed) {
    long current = now.getEpochSecond() / STEP_SECONDS;
    return LongStream.rangeClosed(current - 1, current + 1)
        .filter(step -> step > lastUsed && code(step).equals(code))
        .findFirst();
  }

  /// The code that is right at this moment.
  public String code(Instant now) {
    return code(now.getEpochSecond() / STEP_SECONDS);
  }

  /// The secret as people type it: base32 in groups of four.
  public String text() {
    return base32().replaceAll("(.{4})(?=.)", "$1 ");
  }

  /// What the picture for the authenticator says.
  ///
  /// @param account whose account it is, as the authenticator will list it
  public String address(String account) {
    String label = URLEncoder.encode("Comity:" + account, StandardCharsets.UTF_8);
    return "otpauth://totp/%s?secret=%s&issuer=Comity"
        .formatted(label.replace("+", "%20"), base32());
  }

  private String code(long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(HexFormat.of().parseHex("%016x".formatted(step)));
      int offset = hash[hash.length - 1] & 0xf;
      int number =
          (hash[offset] & 0x7f) << 24
              | (hash[offset + 1] & 0xff) << 16
              | (hash[offset + 2] & 0xff) << 8
              | (hash[offset + 3] & 0xff);
      return "%06d".formatted(number % MODULUS);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private String base32() {
    var text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte next : secret) {
      held = held << 8 | (next & 0xff);
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt(held >> bits & 0x1f));
      }
      held &= (1 << bits) - 1;
    }
    return text.toString();
  }
}
