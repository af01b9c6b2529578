package org.comity.file;

import java.util.UUID;
import org.comity.vault.Seal;
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
  private final Vault vault;

  Pieces(FileStore store, Vault vault) {
    this.store = store;
    this.vault = vault;
  }

  @Transactional
  void add(FileId id, UUID body, int number, byte[] content) {
    store.add(id, number, seal(body).close(content, place(id, body, number)), content.length);
  }

  /// The piece as it was before it was sealed. That it is missing or does not open is a broken
  /// database, not an answer.
  @Transactional(readOnly = true)
  byte[] read(FileId id, UUID body, int number) {
    return store
        .piece(id, number)
        .flatMap(closed -> seal(body).open(closed, place(id, body, number)))
        .orElseThrow(() -> new IllegalStateException("Piece " + number + " of the file " + id));
  }

  private Seal seal(UUID body) {
    return vault.seal("file", body);
  }

  private static String place(FileId id, UUID body, int number) {
    return "file/" + id + "/" + number + "/" + body;
  }
}
