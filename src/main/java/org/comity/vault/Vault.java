package org.comity.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.aead.AeadConfig;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// What is kept under the key of this installation: seals for what must be read again, marks for
/// what must only be recognised again. Without the key file neither can be made or opened.
public final class Vault {
  private static final int KEY_BYTES = 32;
  private static final int DERIVED = 1;
  private static final int FIRST = 2;

  private final KeyFile key;
  private final Supplier<KeyRing> ring;
  private final Aead wrapping;
  private final SecureRandom random = new SecureRandom();

  /// The vault of an installation, with its ring of keys.
  public Vault(KeyFile key, Supplier<KeyRing> ring) {
    this.key = key;
    this.ring = ring;
    try {
      AeadConfig.register();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    this.wrapping = Keyset.of(new TreeMap<>(Map.of(DERIVED, key.derive("wrapping"))));
  }

  /// A vault with the derived keys alone.
  public Vault(KeyFile key) {
    this(key, () -> KeyRing.NONE);
  }

  /// The seal of one owner for one purpose: AES-256-GCM under a key of its own, which is random,
  /// wrapped by the key of the installation, and made when something is closed under it first.
  ///
  /// @param purpose what is sealed, such as `code secret`
  /// @param owner the body or person whose it is
  public Seal seal(String purpose, UUID owner) {
    return new Seal(
        () -> closing(purpose, owner),
        () -> Keyset.of(opened(purpose, owner, ring.get().keys(purpose, owner))));
  }

  /// Gives each owner a new key for each purpose. What was closed before opens as it did; what is
  /// closed from now on is closed under the new one. Gives how many keys were made.
  public int rotate() {
    List<KeyRing.Newest> all = ring.get().newest();
    for (KeyRing.Newest newest : all) {
      int version = newest.version() + 1;
      ring.get()
          .add(
              newest.purpose(), newest.owner(), wrapped(newest.purpose(), newest.owner(), version));
    }
    return all.size();
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

  private Aead closing(String purpose, UUID owner) {
    NavigableMap<Integer, byte[]> there = opened(purpose, owner, ring.get().keys(purpose, owner));
    return Keyset.of(
        there.lastKey() > DERIVED
            ? there
            : opened(
                purpose, owner, ring.get().add(purpose, owner, wrapped(purpose, owner, FIRST))));
  }

  // With the derived key, under which everything was closed before there was a ring. What does not
  // unwrap was put there by somebody else and is no key.
  private NavigableMap<Integer, byte[]> opened(
      String purpose, UUID owner, List<KeyRing.Wrapped> keys) {
    NavigableMap<Integer, byte[]> opened = new TreeMap<>();
    opened.put(DERIVED, key.derive(purpose + "/" + owner));
    for (KeyRing.Wrapped wrapped : keys) {
      unwrapped(purpose, owner, wrapped).ifPresent(key -> opened.put(wrapped.version(), key));
    }
    return opened;
  }

  private Optional<byte[]> unwrapped(String purpose, UUID owner, KeyRing.Wrapped wrapped) {
    try {
      byte[] place = place(purpose, owner, wrapped.version());
      return Optional.of(wrapping.decrypt(HexFormat.of().parseHex(wrapped.closed()), place));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }

  private KeyRing.Wrapped wrapped(String purpose, UUID owner, int version) {
    byte[] made = new byte[KEY_BYTES];
    random.nextBytes(made);
    try {
      byte[] closed = wrapping.encrypt(made, place(purpose, owner, version));
      return new KeyRing.Wrapped(version, HexFormat.of().formatHex(closed));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] place(String purpose, UUID owner, int version) {
    return ("key/" + purpose + "/" + owner + "/" + version).getBytes(StandardCharsets.UTF_8);
  }
}
