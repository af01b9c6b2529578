package org.comity.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeSecretTest {
  // RFC 6238, appendix B: the secret of its SHA-1 examples, whose codes are cut to six digits here.
  private static final CodeSecret RFC =
      new CodeSecret("12345678901234567890".getBytes(StandardCharsets.US_ASCII));
  private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void theCodesAreThoseOfTheStandard(long second, String code) {
    assertThat(RFC.code(Instant.ofEpochSecond(second))).isEqualTo(code);
  }

  @Test
  void aCodeIsRightOneStepEarlyAndOneStepLate() {
    String code = RFC.code(NOW);
    assertThat(RFC.step(code, NOW.plusSeconds(30), 0)).isPresent();
    assertThat(RFC.step(code, NOW.minusSeconds(30), 0)).isPresent();
    assertThat(RFC.step(code, NOW.plusSeconds(90), 0)).isEmpty();
    assertThat(RFC.step(code, NOW.minusSeconds(90), 0)).isEmpty();
  }

  @Test
  void aStepThatWasUsedIsNotUsedAgain() {
    String code = RFC.code(NOW);
    long used = RFC.step(code, NOW, 0).orElseThrow();
    assertThat(RFC.step(code, NOW, used)).isEmpty();
  }

  @Test
  void theSecretIsBase32InGroupsOfFour() {
    assertThat(RFC.text()).isEqualTo("GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ");
    assertThat(RFC.address("a b@example.org"))
        .isEqualTo(
            "otpauth://totp/Comity%3Aa%20b%40example.org"
                + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Comity");
  }
}
