package org.comity.identity.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// Codes to print and keep in a drawer, for the day on which the telephone is lost. Each is good
/// once; the program keeps only hashes, which is enough for 80 random bits.
public final class RecoveryCodes {
  private static final int COUNT = 10;
  private static final int LENGTH = 16;
  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private RecoveryCodes() {}

  /// Ten new codes in groups of four.
  static List<String> random() {
    var random = new SecureRandom();
    return IntStream.range(0, COUNT).mapToObj(i -> code(random)).toList();
  }

  /// The hash under which a code is kept, however it was typed.
  static byte[] hash(String code) {
    String bare = code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    try {
      return MessageDigest.getInstance("SHA-256").digest(bare.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String code(SecureRandom random) {
    var code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      if (i > 0 && i % 4 == 0) {
        code.append('-');
      }
      code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return code.toString();
  }
}
