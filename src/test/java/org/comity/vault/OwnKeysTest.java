package org.comity.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.comity.testing.TestServer;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// Keys of their own for bodies and persons, wrapped by the key of the installation.
@WholeProgram
class OwnKeysTest {
  private static final byte[] PLAIN = "a secret of a body".getBytes(StandardCharsets.UTF_8);
  private static final KeyFile FILE = TestServer.keyFile();

  @Autowired private KeyRing ring;
  @Autowired private JdbcClient jdbc;
  @Autowired private TransactionTemplate transactions;

  @Test
  void aKeyIsMadeWhenSomethingIsFirstClosedAndOpensOnEveryNode() {
    UUID body = UUID.randomUUID();
    assertThat(ring.keys("files", body)).isEmpty();
    byte[] closed = vault().seal("files", body).close(PLAIN, "here");
    assertThat(ring.keys("files", body)).hasSize(1);
    assertThat(vault().seal("files", body).open(closed, "here")).hasValue(PLAIN);
    vault().seal("files", body).close(PLAIN, "there");
    assertThat(ring.keys("files", body)).hasSize(1);
    assertThat(new Vault(FILE).seal("files", body).open(closed, "here"))
        .as("by the key file alone, without the ring")
        .isEmpty();
  }

  @Test
  void whatWasClosedBeforeThereWasARingOpens() {
    UUID body = UUID.randomUUID();
    byte[] closed = new Vault(FILE).seal("files", body).close(PLAIN, "here");
    assertThat(vault().seal("files", body).open(closed, "here")).hasValue(PLAIN);
    vault().seal("files", body).close(PLAIN, "there");
    assertThat(vault().seal("files", body).open(closed, "here")).hasValue(PLAIN);
  }

  @Test
  void afterAChangeOldAndNewOpenAndTheNewKeyCloses() {
    UUID body = UUID.randomUUID();
    byte[] before = vault().seal("files", body).close(PLAIN, "here");
    assertThat(vault().rotate()).isPositive();
    byte[] after = vault().seal("files", body).close(PLAIN, "here");
    assertThat(ring.keys("files", body)).extracting(KeyRing.Wrapped::version).containsExactly(2, 3);
    assertThat(version(before)).isEqualTo(2);
    assertThat(version(after)).isEqualTo(3);
    assertThat(vault().seal("files", body).open(before, "here")).hasValue(PLAIN);
    assertThat(vault().seal("files", body).open(after, "here")).hasValue(PLAIN);
  }

  @Test
  void whatSomebodyElsePutOnTheRingIsNoKey() {
    UUID body = UUID.randomUUID();
    byte[] closed = vault().seal("files", body).close(PLAIN, "here");
    UUID other = UUID.randomUUID();
    vault().seal("files", other).close(PLAIN, "here");
    ring.add("files", body, new KeyRing.Wrapped(9, "00".repeat(60)));
    ring.add("files", body, new KeyRing.Wrapped(10, ring.keys("files", other).getFirst().closed()));
    assertThat(vault().seal("files", body).open(closed, "here")).hasValue(PLAIN);
    assertThat(version(vault().seal("files", body).close(PLAIN, "here"))).isEqualTo(2);
  }

  @Test
  void aKeyThatWasMadeStaysWhateverBecomesOfTheRest() {
    UUID body = UUID.randomUUID();
    transactions.executeWithoutResult(
        status -> {
          vault().seal("files", body).close(PLAIN, "here");
          status.setRollbackOnly();
        });
    assertThat(ring.keys("files", body)).hasSize(1);
  }

  @Test
  void nobodyTakesAKeyAway() {
    assertThatThrownBy(() -> jdbc.sql("DELETE FROM vault.own_key").update())
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> jdbc.sql("UPDATE vault.own_key SET version = 7").update())
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  private Vault vault() {
    return new Vault(FILE, () -> ring);
  }

  // Tink writes after its first byte by which key it closed.
  private static int version(byte[] closed) {
    return closed[4];
  }
}
