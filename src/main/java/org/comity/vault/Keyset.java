package org.comity.vault;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AesGcmKey;
import com.google.crypto.tink.aead.AesGcmParameters;
import com.google.crypto.tink.util.SecretBytes;
import java.security.GeneralSecurityException;
import java.util.NavigableMap;

/// The keys of one owner for one purpose as Tink takes them: AES-256-GCM, the newest closes, each
/// opens what it closed. A sealed value says which key that was.
final class Keyset {
  private static final int KEY_BYTES = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BYTES = 16;

  private Keyset() {}

  /// A cipher with these keys by version.
  @AccessesPartialKey
  static Aead of(NavigableMap<Integer, byte[]> keys) {
    try {
      KeysetHandle.Builder builder = KeysetHandle.newBuilder();
      for (var key : keys.entrySet()) {
        KeysetHandle.Builder.Entry entry =
            KeysetHandle.importKey(one(key.getKey(), key.getValue())).withFixedId(key.getKey());
        builder.addEntry(key.getKey().equals(keys.lastKey()) ? entry.makePrimary() : entry);
      }
      return builder.build().getPrimitive(RegistryConfiguration.get(), Aead.class);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  @AccessesPartialKey
  private static AesGcmKey one(int version, byte[] key) throws GeneralSecurityException {
    return AesGcmKey.builder()
        .setParameters(
            AesGcmParameters.builder()
                .setKeySizeBytes(KEY_BYTES)
                .setIvSizeBytes(NONCE_BYTES)
                .setTagSizeBytes(TAG_BYTES)
                .setVariant(AesGcmParameters.Variant.TINK)
                .build())
        .setIdRequirement(version)
        .setKeyBytes(SecretBytes.copyFrom(key, InsecureSecretKeyAccess.get()))
        .build();
  }
}
