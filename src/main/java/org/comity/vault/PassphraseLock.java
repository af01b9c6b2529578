package org.comity.vault;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/// Closes a stream of any length under a passphrase: Argon2id (RFC 9106, the second recommended
/// choice: 64 MiB, 3 passes, 4 lanes) makes the key, AES-256-GCM in segments of 1 MiB closes. What
/// was altered, moved or cut off does not open.
public final class PassphraseLock {
  private static final int SALT_BYTES = 16;
  private static final int KEY_BYTES = 32;
  private static final int CHECK_BYTES = 16;
  private static final int SEGMENT = 1024 * 1024;
  private static final Cost USUAL = new Cost(64 * 1024, 3, 4);
  private static final Pattern LINE =
      Pattern.compile("argon2id (\\d{1,6}) (\\d{1,2}) (\\d{1,2}) ([0-9a-f]{32}) ([0-9a-f]{32})");

  private final String line;
  private final byte[] key;

  /// What one guess costs; a stranger's file may not ask for more than this machine has.
  ///
  /// @param memory KiB
  private record Cost(int memory, int passes, int lanes) {
    boolean bearable() {
      return memory >= 8 * lanes
          && memory <= 256 * 1024
          && lanes >= 1
          && lanes <= 16
          && passes >= 1
          && passes <= 10;
    }
  }

  private PassphraseLock(String line, byte[] key) {
    this.line = line;
    this.key = key;
  }

  /// A new lock, with a salt of its own. Takes some tenths of a second and 64 MiB, as each guess
  /// does.
  public static PassphraseLock make(char[] passphrase) {
    byte[] salt = new byte[SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    byte[] made = derive(passphrase, salt, USUAL);
    return new PassphraseLock(
        "argon2id %d %d %d %s %s"
            .formatted(USUAL.memory(), USUAL.passes(), USUAL.lanes(), hex(salt), hex(check(made))),
        Arrays.copyOf(made, KEY_BYTES));
  }

  /// The lock of this line, if the passphrase is the one it was made with; empty for another one
  /// and for a line that is none.
  public static Optional<PassphraseLock> of(String line, char[] passphrase) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      return Optional.empty();
    }
    var cost = new Cost(number(parts, 1), number(parts, 2), number(parts, 3));
    if (!cost.bearable()) {
      return Optional.empty();
    }
    byte[] made = derive(passphrase, HexFormat.of().parseHex(parts.group(4)), cost);
    return MessageDigest.isEqual(check(made), HexFormat.of().parseHex(parts.group(5)))
        ? Optional.of(new PassphraseLock(line, Arrays.copyOf(made, KEY_BYTES)))
        : Optional.empty();
  }

  /// What stands in clear before what is closed: how the key is made of the passphrase. Not secret;
  /// what is closed is bound to it.
  public String line() {
    return line;
  }

  /// Closes what is written. Closing the stream ends it; without that it does not open.
  ///
  /// @param place what the content is, which must be the same when it is opened
  public OutputStream close(OutputStream to, String place) throws IOException {
    try {
      return cipher().newEncryptingStream(to, associated(place));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Opens what was closed; each byte that is read is proved before. Reading throws where something
  /// was altered or cut off.
  public InputStream open(InputStream from, String place) throws IOException {
    try {
      return cipher().newDecryptingStream(from, associated(place));
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
    return new AesGcmHkdfStreaming(key, "HmacSha256", KEY_BYTES, SEGMENT, 0);
  }

  private byte[] associated(String place) {
    return (place + "\n" + line).getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] derive(char[] passphrase, byte[] salt, Cost cost) {
    var generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withSalt(salt)
            .withMemoryAsKB(cost.memory())
            .withIterations(cost.passes())
            .withParallelism(cost.lanes())
            .build());
    byte[] made = new byte[KEY_BYTES + CHECK_BYTES];
    generator.generateBytes(passphrase, made);
    return made;
  }

  private static byte[] check(byte[] made) {
    return Arrays.copyOfRange(made, KEY_BYTES, KEY_BYTES + CHECK_BYTES);
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
