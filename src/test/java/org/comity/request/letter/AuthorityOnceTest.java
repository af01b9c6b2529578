package org.comity.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.comity.document.Block;
import org.comity.language.Language;
import org.comity.request.check.Cases;
import org.junit.jupiter.api.Test;

class AuthorityOnceTest {
  private static final String CENTRAL =
      """
      auth.central.name: { id: c, name: Central Office, address: Castle Street 51, country: XE }
      req.channel: centralAuthority
      asst.items: [{ type: records }]
      """;

  private static String letter(String more) {
    var view = Cases.view(Cases.of(CENTRAL + more));
    return Block.words(Papers.of(view, Language.ENGLISH).of(Paper.LETTER).blocks());
  }

  @Test
  void anAuthorityThatIsBothIsPrintedOnceAsBoth() {
    String letter = letter("auth.requesting.name: { ref: c }\n");
    assertThat(letter.split("Castle Street 51", -1)).hasSize(2);
    assertThat(letter)
        .containsPattern(
            "Authority making the request; Requesting central authority.*Central Office");
  }

  @Test
  void twoAuthoritiesArePrintedEachByItself() {
    String letter = letter("auth.requesting.name: { name: Court of Kilmere, country: XE }\n");
    assertThat(letter).contains("Court of Kilmere", "Castle Street 51");
  }
}
