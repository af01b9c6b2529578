package org.comity.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The root key of an installation, 256 random bits in a file that only its owner may read. All
/// nodes of one installation hold the same file; it is never in the database.
public final class KeyFile {
  private static final int BYTES = 32;

  private final byte[] root;

  private KeyFile(byte[] root) {
    this.root = root.clone();
  }

  /// The key in this file, made on the first start. Refuses a file that is not 64 hex digits.
  public static KeyFile at(Path file) {
    try {
      if (!Files.exists(file)) {
        create(file);
      }
      byte[] root = HexFormat.of().parseHex(Files.readString(file).strip());
      if (root.length != BYTES) {
        throw new IllegalStateException(file + " is not a key of " + BYTES + " bytes");
      }
      return new KeyFile(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Puts a key that is known, as 64 hex digits, into a file that is not there yet.
  public static KeyFile put(Path file, String hex) {
    byte[] root = HexFormat.of().parseHex(hex);
    if (root.length != BYTES) {
      throw new IllegalArgumentException("A key has " + BYTES + " bytes");
    }
    try {
      write(file, root);
      return new KeyFile(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The key itself, 64 hex digits: for a backup, which closes it under a passphrase.
  public String hex() {
    return HexFormat.of().formatHex(root);
  }

  /// What the program signs in to its database with, the same on all nodes.
  public String applicationPassword() {
    return HexFormat.of().formatHex(derive("application role"));
  }

  /// What signs for whom a transaction acts, 32 bytes.
  public byte[] contextKey() {
    return derive("row security");
  }

  /// A key of 32 bytes for one purpose, always the same for the same purpose: HMAC-SHA-256 of its
  /// name under the root key.
  public byte[] derive(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(root, "HmacSHA256"));
      return mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void create(Path file) throws IOException {
    byte[] root = new byte[BYTES];
    new SecureRandom().nextBytes(root);
    write(file, root);
  }

  private static void write(Path file, byte[] root) throws IOException {
    var ownerOnly = PosixFilePermissions.fromString("rw-------");
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.createFile(file, PosixFilePermissions.asFileAttribute(ownerOnly));
    Files.writeString(
        file, HexFormat.of().formatHex(root) + "\n", StandardOpenOption.TRUNCATE_EXISTING);
  }
}
