package org.comity.identity.factor;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.identity.factor.PasswordRule.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "password123456",
        "Password-Password",
        "qwertyuiopasdfgh",
        "11111111111111",
        "12345678901234",
        "letmeinletmein2026",
        "aaaaaaaaaaaaaaaa",
        "iloveyou!iloveyou!",
        "adminAdmin12345"
      })
  void whatEverybodyTriesIsRefused(String password) {
    assertThat(PasswordRule.refused(password)).contains(Refusal.COMMON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a quiet river under snow",
        "правда всходит медленно",
        "على مهل يصل الصبور دائما",
        "早起的鸟儿在河边唱着一支老歌谣",
        "onlylowercaseletters"
      })
  void aSentenceIsWelcomeInAnyScript(String password) {
    assertThat(PasswordRule.refused(password)).isEmpty();
  }

  @Test
  void thirteenCharactersAreTooFewAndTwoHundredAndOneTooMany() {
    assertThat(PasswordRule.refused("qu3et river un")).isEmpty();
    assertThat(PasswordRule.refused("qu3et river u")).contains(Refusal.SHORT);
    assertThat(PasswordRule.refused("quiet river ".repeat(17))).contains(Refusal.LONG);
  }

  @Test
  void onesOwnNameAndAddressAreNoSecret() {
    assertThat(PasswordRule.refused("JonasMuster2026", "Jonas Muster", "j@example.org"))
        .contains(Refusal.COMMON);
  }
}
