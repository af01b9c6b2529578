package org.comity.upkeep.doctor;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.comity.file.PieceSeal;
import org.comity.vault.KeyFile;
import org.comity.vault.Vault;

/// Whether files still open and are what was kept.
final class StoredFiles {
  private final HealthStore store;
  private final PieceSeal seal;

  StoredFiles(HealthStore store, KeyFile key) {
    this.store = store;
    this.seal = new PieceSeal(new Vault(key, () -> store));
  }

  Finding look(int most) {
    List<HealthStore.StoredFile> looked = store.files(most);
    List<String> broken =
        looked.stream().filter(file -> !whole(file)).map(file -> file.id().toString()).toList();
    String of = "%d of %d files".formatted(looked.size(), store.files());
    return Finding.unless(
        broken.isEmpty()
            ? broken
            : List.of("of " + of + " these are not what was kept: " + String.join(", ", broken)),
        "files",
        of + " opened, and each is what was kept",
        "Restore the newest backup that has them into another folder and compare.");
  }

  private boolean whole(HealthStore.StoredFile file) {
    MessageDigest digest = sha256();
    long read = 0;
    for (int number = 0; read < file.size(); number++) {
      int piece = number;
      Optional<byte[]> content =
          store
              .piece(file.id(), piece)
              .flatMap(closed -> seal.open(file.id(), file.body(), piece, closed));
      if (content.isEmpty() || content.get().length == 0) {
        return false;
      }
      digest.update(content.get());
      read += content.get().length;
    }
    return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
