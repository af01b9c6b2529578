package org.comity.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.function.Supplier;

/// Closes bytes so that only this installation opens them, and only in the place they were closed
/// for: a sealed value moved to another row does not open.
public final class Seal {
  private final Supplier<Aead> closing;
  private final Supplier<Aead> opening;

  /// @param closing with the newest key, which is made if there is none
  /// @param opening with all keys that there ever were
  Seal(Supplier<Aead> closing, Supplier<Aead> opening) {
    this.closing = closing;
    this.opening = opening;
  }

  /// The sealed bytes, with a random number in them, so that the same bytes never look the same.
  ///
  /// @param place where they will stand: table, row, version
  public byte[] close(byte[] plain, String place) {
    try {
      return closing.get().encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The bytes that were closed for this place; empty if they were changed, moved, or closed under
  /// another key.
  public Optional<byte[]> open(byte[] sealed, String place) {
    try {
      return Optional.of(opening.get().decrypt(sealed, place.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      return Optional.empty();
    }
  }
}
