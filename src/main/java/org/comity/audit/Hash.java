package org.comity.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A SHA-256 hash in the tree of the trail (RFC 9162, 2.1): leaves and nodes have different first
/// bytes, so that none is taken for the other.
///
/// @param hex 64 hex digits
public record Hash(String hex) {
  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  static Hash leaf(byte[] row) {
    return of(LEAF, row);
  }

  static Hash node(Hash left, Hash right) {
    return of(NODE, left.bytes(), right.bytes());
  }

  /// What binds a row to its details without telling them.
  static Hash commitment(String salt, String details) {
    return of(HexFormat.of().parseHex(salt), details.getBytes(StandardCharsets.UTF_8));
  }

  static Hash of(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(part);
      }
      return new Hash(HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  @Override
  public String toString() {
    return hex;
  }
}
