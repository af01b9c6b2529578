package org.comity.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NameIndexTest {
  private static final NameIndex INDEX =
      NameIndex.of(
          Map.of(
              "justice", List.of("Ministry of Justice", "Ministère de la Justice", "Spain"),
              "interior", List.of("Ministry of the Interior", "Spain"),
              "prosecutor", List.of("Генеральная прокуратура", "Office of the Prosecutor General"),
              "arabic", List.of("وزارة العدل"),
              "chinese", List.of("最高人民检察院"),
              "unit", List.of("Attorney-General’s Chambers")));

  @Test
  void everyWordHasToStandInOneOfTheNames() {
    assertThat(INDEX.find("ministry spain")).containsExactlyInAnyOrder("justice", "interior");
    assertThat(INDEX.find("spain justice")).containsExactly("justice");
    assertThat(INDEX.find("spain prosecutor")).isEmpty();
    assertThat(INDEX.find("")).hasSize(6);
  }

  @Test
  void theBeginningOfAWordIsEnough() {
    assertThat(INDEX.find("min inter")).containsExactly("interior");
    assertThat(INDEX.find("прокурат")).containsExactly("prosecutor");
  }

  @Test
  void accentsCaseAndMarksDoNotMatter() {
    assertThat(INDEX.find("MINISTERE")).containsExactly("justice");
    assertThat(INDEX.find("attorney general's")).containsExactly("unit");
    assertThat(INDEX.find("عدل")).containsExactly("arabic");
    assertThat(INDEX.find("وِزارة")).containsExactly("arabic");
    assertThat(INDEX.find("检察院")).containsExactly("chinese");
  }

  @Test
  void aLetterWrongMoreFewerOrExchangedIsForgiven() {
    for (String typed : List.of("justise", "jsutice", "justce", "justiice", "ministri justice")) {
      assertThat(INDEX.find(typed)).as(typed).contains("justice");
    }
    assertThat(INDEX.find("prosekutr")).as("two in a long word").containsExactly("prosecutor");
    assertThat(INDEX.find("прокуратрура")).containsExactly("prosecutor");
    assertThat(INDEX.find("lustily")).isEmpty();
    assertThat(INDEX.find("spn")).as("nothing is guessed from three letters").isEmpty();
  }
}
