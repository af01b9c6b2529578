package org.comity.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedHeadTest {
  private static final AuditKey KEY = new AuditKey(new byte[32]);
  private static final SignedHead HEAD =
      SignedHead.sign(KEY, 57, Hash.of(), Instant.parse("2026-11-24T11:00:00.250Z"));

  @Test
  void aHeadIsReadBackFromItsSixLines() {
    assertThat(HEAD.text().lines()).hasSize(6).first().isEqualTo("comity audit head 1");
    assertThat(SignedHead.read(HEAD.text())).contains(HEAD);
    assertThat(SignedHead.read(HEAD.text().replace("\n", "\r\n"))).contains(HEAD);
  }

  @Test
  void aHeadIsSignedByTheKeyOfItsInstallationAlone() {
    byte[] other = new byte[32];
    other[0] = 1;
    assertThat(HEAD.by(KEY)).isTrue();
    assertThat(HEAD.by(new AuditKey(other))).isFalse();
  }

  @Test
  void aHeadOfWhichOneLineWasChangedIsNotSigned() {
    assertThat(SignedHead.read(HEAD.text().replace("size 57", "size 56")).orElseThrow().by(KEY))
        .isFalse();
    assertThat(SignedHead.read(HEAD.text().replace(":00.250", ":01.250")).orElseThrow().by(KEY))
        .isFalse();
  }

  @Test
  void whatIsNoHeadIsNotRead() {
    assertThat(SignedHead.read("")).isEmpty();
    assertThat(SignedHead.read(HEAD.text().replace("2026-11", "2026-13"))).isEmpty();
    assertThat(SignedHead.read(HEAD.text() + "more\n")).isEmpty();
  }
}
