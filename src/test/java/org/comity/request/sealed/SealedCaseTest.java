package org.comity.request.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.Test;

@BesideOthers
class SealedCaseTest {
  private static final char[] PASSPHRASE = "correct horse battery".toCharArray();
  private static final byte[] PLAIN = "req.date: 2026-11-30\n".getBytes(StandardCharsets.UTF_8);
  private static final byte[] CLOSED = SealedCase.close(PLAIN, PASSPHRASE);

  @Test
  void whatWasClosedOpensWithItsPassphrase() {
    assertThat(SealedCase.is(CLOSED)).isTrue();
    assertThat(SealedCase.open(CLOSED, PASSPHRASE)).contains(PLAIN);
    assertThat(new String(CLOSED, StandardCharsets.ISO_8859_1)).doesNotContain("2026-11-30");
  }

  @Test
  void anotherPassphraseOpensNothing() {
    assertThat(SealedCase.open(CLOSED, "wrong horse battery".toCharArray())).isEmpty();
  }

  @Test
  void oneAlteredByteAnywhereOpensNothing() {
    int head = SealedCase.HEAD.length();
    for (int at : new int[] {head + 12, head + 40, CLOSED.length - 20, CLOSED.length - 1}) {
      byte[] altered = CLOSED.clone();
      altered[at] ^= 1;
      assertThat(SealedCase.open(altered, PASSPHRASE)).as("byte %d", at).isEmpty();
    }
  }

  @Test
  void aFileThatIsCutOffOpensNothing() {
    for (int length : new int[] {0, 5, 14, 40, CLOSED.length - 1}) {
      assertThat(SealedCase.open(Arrays.copyOf(CLOSED, length), PASSPHRASE))
          .as("the first %d bytes", length)
          .isEmpty();
    }
  }

  @Test
  void aCaseInTheOpenIsNotTakenForAClosedOne() {
    assertThat(SealedCase.is(PLAIN)).isFalse();
    assertThat(SealedCase.is("COMITY-CASE 2\n…".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @Test
  void twoClosedFilesOfOneCaseDiffer() {
    assertThat(SealedCase.close(PLAIN, PASSPHRASE)).isNotEqualTo(CLOSED);
  }
}
