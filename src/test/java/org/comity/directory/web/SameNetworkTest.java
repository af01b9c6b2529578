package org.comity.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.testing.Browsing;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// Esperia and Borealia belong to one network, Dorada to none of Esperia's.
@WholeProgram
class SameNetworkTest {
  private static final String PAGE = "/en/directory/authorities/xe-heritage";
  private static final String CARD = PAGE + "/card.vcf";
  private static final String NUMBER = "+44 1632 960521";

  @Autowired private MockMvc pages;

  @ParameterizedTest
  @ValueSource(strings = {"borealia-expert", "esperia-expert", "secretariat"})
  void itsOwnStateThoseOfTheNetworkAndTheSecretariatSeeTheNumber(String account) {
    Browsing reader = new Browsing(pages).signedInAs(account);
    assertThat(reader.read(PAGE)).contains(NUMBER);
    assertThat(reader.read(CARD)).contains("1632960521");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dorada-expert", "borealia-observer"})
  void othersReadToWhomItIsShown(String account) {
    Browsing reader = new Browsing(pages).signedInAs(account);
    assertThat(reader.read(PAGE))
        .doesNotContain(NUMBER)
        .contains("belong to a network together with this State");
    assertThat(reader.read(CARD)).doesNotContain("1632960521");
  }

  @Test
  void aVisitorReadsItToo() {
    assertThat(new Browsing(pages).read(PAGE))
        .doesNotContain(NUMBER)
        .contains("belong to a network together with this State");
  }
}
