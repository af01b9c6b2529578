package org.comity.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultTest {
  private static final UUID OWNER = new UUID(1, 2);
  private static final byte[] PLAIN = "a secret".getBytes(StandardCharsets.UTF_8);

  @TempDir private Path folder = Path.of("");

  @Test
  void whatIsClosedOpensInItsPlace() {
    byte[] closed = vault("key").seal("codes", OWNER).close(PLAIN, "row 1");
    assertThat(vault("key").seal("codes", OWNER).open(closed, "row 1")).hasValue(PLAIN);
  }

  @Test
  void theSameBytesNeverLookTheSame() {
    Seal seal = vault("key").seal("codes", OWNER);
    assertThat(seal.close(PLAIN, "row 1")).isNotEqualTo(seal.close(PLAIN, "row 1"));
  }

  @Test
  void whatIsMovedToAnotherRowDoesNotOpen() {
    Seal seal = vault("key").seal("codes", OWNER);
    assertThat(seal.open(seal.close(PLAIN, "row 1"), "row 2")).isEmpty();
  }

  @Test
  void whatBelongsToOneOwnerOrPurposeOpensForNoOther() {
    byte[] closed = vault("key").seal("codes", OWNER).close(PLAIN, "row 1");
    assertThat(vault("key").seal("codes", new UUID(1, 3)).open(closed, "row 1")).isEmpty();
    assertThat(vault("key").seal("files", OWNER).open(closed, "row 1")).isEmpty();
  }

  @Test
  void anotherKeyFileOpensNothing() {
    byte[] closed = vault("key").seal("codes", OWNER).close(PLAIN, "row 1");
    assertThat(vault("other").seal("codes", OWNER).open(closed, "row 1")).isEmpty();
  }

  @Test
  void oneChangedBitIsNoticed() {
    Seal seal = vault("key").seal("codes", OWNER);
    byte[] closed = seal.close(PLAIN, "row 1");
    closed[closed.length - 1] ^= 1;
    assertThat(seal.open(closed, "row 1")).isEmpty();
  }

  @Test
  void aMarkIsTheSameForTheSameValueAndPurposeOnly() {
    Vault vault = vault("key");
    assertThat(vault.mark("audit", "a@example.org"))
        .isEqualTo(vault.mark("audit", "a@example.org"));
    assertThat(vault.mark("audit", "a@example.org"))
        .isNotEqualTo(vault.mark("other", "a@example.org"));
    assertThat(vault.mark("audit", "a@example.org"))
        .isNotEqualTo(vault("other").mark("audit", "a@example.org"));
  }

  private Vault vault(String name) {
    return new Vault(KeyFile.at(folder.resolve(name)));
  }
}
