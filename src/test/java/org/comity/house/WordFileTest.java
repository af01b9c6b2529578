package org.comity.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.comity.language.Language;
import org.junit.jupiter.api.Test;

class WordFileTest {
  private static final String KEY = "form.page.thing";

  @Test
  void theFormsOfEachPluralAreFoundAlsoOfOneInsideAnother() {
    WordFile file =
        saying("{n, plural, =0 {none} one {{m, plural, few {a} other {b}}} other {# of {m}}}");
    assertThat(file.plurals(KEY))
        .containsExactly(Set.of("=0", "one", "other"), Set.of("few", "other"));
  }

  @Test
  void argumentsAreFoundByName() {
    assertThat(saying("{state} since {date}").arguments(KEY)).containsExactly("date", "state");
  }

  @Test
  void aPatternThatIsNotClosedIsRefused() {
    assertThatThrownBy(() -> saying("{state").arguments(KEY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aKeyThatStandsTwiceIsFound() {
    String text = "# used: form.state.\nform.a.b=One\nform.a.c=Two\nform.a.b=Three\n";
    WordFile file = new WordFile("form", Language.ENGLISH, text, Map.of());
    assertThat(file.doubled()).containsExactly("form.a.b");
    assertThat(file.usedPrefixes()).containsExactly("form.state.");
  }

  private static WordFile saying(String pattern) {
    return new WordFile("form", Language.ARABIC, "", Map.of(KEY, pattern));
  }
}
