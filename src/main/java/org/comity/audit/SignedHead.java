package org.comity.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the trail was at one time, in six lines that can be kept elsewhere: nobody can change one
/// of its first rows afterwards without another head coming out.
///
/// @param size how many rows it counts
/// @param root the root of the tree over them
/// @param at when it was signed
/// @param key by which key, the public half in hex
/// @param signature Ed25519 in hex, over the first five lines
public record SignedHead(long size, Hash root, Instant at, String key, String signature) {
  private static final Pattern TEXT =
      Pattern.compile(
          """
          comity audit head 1
          size (\\d{1,18})
          root ([0-9a-f]{64})
          at (\\S+)
          key ([0-9a-f]{64})
          signature ([0-9a-f]{128})
          """);

  static SignedHead sign(AuditKey key, long size, Hash root, Instant at) {
    var bare = new SignedHead(size, root, at, key.publicKey(), "");
    return new SignedHead(size, root, at, bare.key, key.sign(bare.signedText()));
  }

  /// Reads a head as [#text] writes it; empty if it is none.
  public static Optional<SignedHead> read(String text) {
    Matcher found = TEXT.matcher(text.replace("\r", "").strip() + "\n");
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new SignedHead(
              Long.parseLong(found.group(1)),
              new Hash(found.group(2)),
              Instant.parse(found.group(3)),
              found.group(4),
              found.group(5)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /// The six lines.
  public String text() {
    return signedText() + "signature " + signature + "\n";
  }

  /// Whether this key signed it.
  boolean by(AuditKey expected) {
    return key.equals(expected.publicKey()) && expected.signed(signedText(), signature);
  }

  private String signedText() {
    return "comity audit head 1\nsize %d\nroot %s\nat %s\nkey %s\n".formatted(size, root, at, key);
  }
}
