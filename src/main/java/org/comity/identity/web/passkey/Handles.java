package org.comity.identity.web.passkey;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.security.web.webauthn.api.Bytes;

/// How a passkey names its owner: the 16 bytes of the person's id, which say nothing about her.
final class Handles {
  private Handles() {}

  static Bytes of(UUID person) {
    return new Bytes(
        ByteBuffer.allocate(16)
            .putLong(person.getMostSignificantBits())
            .putLong(person.getLeastSignificantBits())
            .array());
  }

  static UUID person(Bytes handle) {
    ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
    return new UUID(bytes.getLong(), bytes.getLong());
  }
}
