package org.comity.request.sealed;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.comity.vault.PassphraseLock;

/// A case file closed under a passphrase: a first line by which the program knows it, a line that
/// says how the key is made, and what is closed. Both lines are bound to the content, so that none
/// of them can be exchanged.
public final class SealedCase {
  /// The first line: the name of the format and its version.
  public static final String HEAD = "COMITY-CASE 1";

  private static final int LONGEST_LINE = 200;

  private SealedCase() {}

  /// Whether a file begins as one that is closed.
  public static boolean is(byte[] content) {
    byte[] head = (HEAD + "\n").getBytes(StandardCharsets.US_ASCII);
    return content.length > head.length
        && Arrays.equals(content, 0, head.length, head, 0, head.length);
  }

  /// Closes a case. Takes some tenths of a second, as each guess of the passphrase does.
  public static byte[] close(byte[] plain, char[] passphrase) {
    PassphraseLock lock = PassphraseLock.make(passphrase);
    var closed = new ByteArrayOutputStream();
    try {
      closed.write((HEAD + "\n" + lock.line() + "\n").getBytes(StandardCharsets.US_ASCII));
      try (OutputStream to = lock.close(closed, HEAD)) {
        to.write(plain);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return closed.toByteArray();
  }

  /// Opens a case. Empty for another passphrase and for a file that was altered or cut off: which
  /// of the two it was is not told, for nobody can know.
  public static Optional<byte[]> open(byte[] content, char[] passphrase) {
    int from = HEAD.length() + 1;
    int end = from;
    while (end < content.length && end - from < LONGEST_LINE && content[end] != '\n') {
      end++;
    }
    if (!is(content) || end >= content.length || content[end] != '\n') {
      return Optional.empty();
    }
    String line = new String(content, from, end - from, StandardCharsets.US_ASCII);
    byte[] closed = Arrays.copyOfRange(content, end + 1, content.length);
    return PassphraseLock.of(line, passphrase).flatMap(lock -> opened(lock, closed));
  }

  private static Optional<byte[]> opened(PassphraseLock lock, byte[] closed) {
    try (var in = lock.open(new ByteArrayInputStream(closed), HEAD)) {
      return Optional.of(in.readAllBytes());
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
