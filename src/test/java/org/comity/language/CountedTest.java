package org.comity.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Sentences with counts, which are kept once they were said.
class CountedTest {
  private static final String MORE = "shell.progress.more";

  private final Words words = new Words();

  @Test
  void eachCountAndEachLanguageHasItsOwnSentenceHoweverOftenItIsSaid() {
    for (int time = 0; time < 2; time++) {
      assertThat(more(Language.ENGLISH, 1)).startsWith("One more question depends");
      assertThat(more(Language.ENGLISH, 2)).startsWith("2 more questions depend");
      assertThat(more(Language.RUSSIAN, 21)).isNotEqualTo(more(Language.RUSSIAN, 22));
      assertThat(more(Language.FRENCH, 1200)).contains("1\u202f200");
    }
  }

  private String more(Language language, int count) {
    return words.say(language, MORE, "more", count);
  }
}
