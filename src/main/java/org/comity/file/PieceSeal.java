package org.comity.file;

import java.util.Optional;
import java.util.UUID;
import org.comity.vault.Vault;

/// How a piece of a file is sealed: under the key of its body, and only as that number of that
/// file.
public final class PieceSeal {
  private final Vault vault;

  /// With the keys of an installation.
  public PieceSeal(Vault vault) {
    this.vault = vault;
  }

  byte[] close(UUID file, UUID body, int number, byte[] content) {
    return vault.seal("file", body).close(content, place(file, body, number));
  }

  /// The piece as it was before it was sealed; empty if it was changed or moved.
  public Optional<byte[]> open(UUID file, UUID body, int number, byte[] sealed) {
    return vault.seal("file", body).open(sealed, place(file, body, number));
  }

  private static String place(UUID file, UUID body, int number) {
    return "file/" + file + "/" + number + "/" + body;
  }
}
