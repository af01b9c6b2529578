package org.comity.audit;

import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// The key of the trail, made from the key file and never in the database: whoever can write the
/// database alone can neither add a row that passes for ours nor sign a head.
public final class AuditKey {
  private final byte[] secret;
  private final Ed25519Sign.KeyPair pair;

  /// The key of an installation, the same on all its nodes.
  ///
  /// @param secret 32 bytes
  public AuditKey(byte[] secret) {
    this.secret = secret.clone();
    try {
      this.pair = Ed25519Sign.KeyPair.newKeyPairFromSeed(hmac("head"));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The public half in hex, by which anybody can check a head.
  public String publicKey() {
    return HexFormat.of().formatHex(pair.getPublicKey());
  }

  /// The mark of a row that this program wrote, HMAC-SHA-256 in hex.
  String mac(String row) {
    return HexFormat.of().formatHex(hmac("row\n" + row));
  }

  /// The Ed25519 signature of a text, in hex.
  String sign(String text) {
    try {
      return HexFormat.of().formatHex(new Ed25519Sign(pair.getPrivateKey()).sign(bytes(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Whether this key made the signature, in hex, of a text.
  boolean signed(String text, String signature) {
    try {
      new Ed25519Verify(pair.getPublicKey())
          .verify(HexFormat.of().parseHex(signature), bytes(text));
      return true;
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return false;
    }
  }

  private byte[] hmac(String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      return mac.doFinal(bytes(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
