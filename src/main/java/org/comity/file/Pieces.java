package org.comity.file;

import java.util.UUID;
import org.comity.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The content of files in sealed pieces. A piece opens only as that number of that file of that
/// body.
@Component
class Pieces {
  /// The most bytes of a piece.
  static final int SIZE = 1024 * 1024;

  private final FileStore store;
  private final PieceSeal seal;

  Pieces(FileStore store, Vault vault) {
    this.store = store;
    this.seal = new PieceSeal(vault);
  }

  @Transactional
  void add(FileId id, UUID body, int number, byte[] content) {
    store.add(id, number, seal.close(id.value(), body, number, content), content.length);
  }

  /// The piece as it was before it was sealed. That it is missing or does not open is a broken
  /// database, not an answer.
  @Transactional(readOnly = true)
  byte[] read(FileId id, UUID body, int number) {
    return store
        .piece(id, number)
        .flatMap(closed -> seal.open(id.value(), body, number, closed))
        .orElseThrow(() -> new IllegalStateException("Piece " + number + " of the file " + id));
  }
}
