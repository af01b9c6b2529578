package org.comity.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is kept under the key of this installation: seals for what must be read again, marks for
/// what must only be recognised again. Without the key file neither can be made or opened.
public final class Vault {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private final KeyFile key;

  /// The vault of an installation.
  public Vault(KeyFile key) {
    this.key = key;
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The seal of one owner for one purpose: AES-256-GCM under a key of its own.
  ///
  /// @param purpose what is sealed, such as `code secret`
  /// @param owner the body or person whose it is
  @AccessesPartialKey
  public Seal seal(String purpose, UUID owner) {
    try {
      AesGcmKey own =
          AesGcmKey.builder()
              .setParameters(parameters())
              .setIdRequirement(1)
              .setKeyBytes(
                  SecretBytes.copyFrom(
                      key.derive(purpose + "/" + owner), InsecureSecretKeyAccess.get()))
              .build();
      KeysetHandle keys =
          KeysetHandle.newBuilder()
              .addEntry(KeysetHandle.importKey(own).withFixedId(1).makePrimary())
              .build();
      return new Seal(keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// A mark by which a value is recognised again but not found out: HMAC-SHA-256 in hex.
  ///
  /// @param purpose what is marked; the same value has another mark for another purpose
  public String mark(String purpose, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.derive("mark/" + purpose), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(value.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static AesGcmParameters parameters() throws GeneralSecurityException {
    return AesGcmParameters.builder()
        .setKeySizeBytes(KEY_BYTES)
        .setIvSizeBytes(NONCE_BYTES)
        .setTagSizeBytes(TAG_BYTES)
        .setVariant(AesGcmParameters.Variant.TINK)
        .build();
  }
}
