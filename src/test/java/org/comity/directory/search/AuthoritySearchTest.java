package org.comity.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.instrument.StateCode;
import org.comity.testing.WholeProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@WholeProgram
class AuthoritySearchTest {
  private final AuthoritySearch search;

  AuthoritySearchTest(@Autowired AuthoritySearch search) {
    this.search = search;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ministry of justice lithuania",
        "minstry justise lithuania",
        "moj LTU",
        "ministère de la justice lituanie",
        "Ministerio de Justicia Lituania",
        "وزارة العدل ليتوانيا",
        "министерство юстиции литва",
        "立陶宛 司法部"
      })
  void aMinistryIsFoundInSixLanguagesInShortAndMisspelled(String query) {
    assertThat(search.find(query).authorities()).contains("ltu-ministry-justice");
  }

  @Test
  void theOriginalNameAndTheTerritoryFindToo() {
    assertThat(search.find("Генеральная прокуратура").authorities())
        .contains("xb-prosecutor-general");
    assertThat(search.find("curacao interpol").authorities())
        .contains("nld-interpol-national-central-bureau-curacao");
  }

  @Test
  void statesAreFoundByNameAndCode() {
    assertThat(search.find("cote ivoire").states()).containsExactly(new StateCode("CIV"));
    assertThat(search.find("ESP").states()).contains(new StateCode("ESP"));
    assertThat(search.find("Lithuenia").states()).containsExactly(new StateCode("LTU"));
  }
}
