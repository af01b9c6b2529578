package org.comity.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.request.check.CaseFinding;
import org.comity.request.check.CaseView;
import org.comity.request.check.Checks;
import org.comity.request.check.Sentences;
import org.comity.request.check.ShippedSurroundings;
import org.comity.request.content.Inventory;
import org.comity.request.file.CaseReading;
import org.junit.jupiter.api.Test;

/// A case file that asks for a kind of assistance which is none is read, told of, and shown.
class UnknownKindTest {
  private static final String FILE = "asst.items: [1, {type: nonsense}, {type: records}]";

  @Test
  void aKindThatIsNoneIsToldAndBreaksNothing() {
    Inventory inventory = Inventory.shipped();
    var file = CaseReading.of(FILE, inventory).file().orElseThrow();
    CaseView view =
        CaseView.of(file, inventory, ShippedSurroundings.read(), LocalDate.of(2026, 11, 30));
    List<CaseFinding> findings = new Checks(view).findings();
    var sentences = new Sentences(new Words(), inventory, Language.FRENCH);
    assertThat(findings)
        .anyMatch(found -> found.id().equals("no-such-option") && found.stops())
        .allSatisfy(found -> assertThat(sentences.of(found)).isNotBlank());
    assertThat(Papers.of(view, Language.ARABIC).of(Paper.LETTER).blocks()).isNotEmpty();
    assertThat(Papers.of(view, Language.ARABIC).of(Paper.COVER).blocks()).isNotEmpty();
  }
}
