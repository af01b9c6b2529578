package org.comity.upkeep.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// Counts the rows of a table and takes their hash while they pass. In PostgreSQL's text format a
/// row is a line, and no value has a line break in it.
final class Counting {
  private final MessageDigest digest = sha256();
  private long rows;

  void pass(byte[] bytes, int from, int length) {
    digest.update(bytes, from, length);
    for (int i = from; i < from + length; i++) {
      if (bytes[i] == '\n') {
        rows++;
      }
    }
  }

  Manifest.Written written(String table) {
    return new Manifest.Written(table, rows, HexFormat.of().formatHex(digest.digest()));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
