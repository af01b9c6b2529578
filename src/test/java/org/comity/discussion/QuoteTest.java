package org.comity.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteTest {
  private static final String TEXT =
      "The Penal Code punishes this.\nA second law punishes that.\nThe Penal Code is old.";

  @Test
  void wordsAreKeptWithWhatStandsAroundThem() {
    Quote quote = Quote.of(TEXT, "second law", 0).orElseThrow();
    assertThat(quote.exact()).isEqualTo("second law");
    assertThat(quote.prefix()).isEqualTo("The Penal Code punishes this. A ");
    assertThat(quote.suffix()).startsWith(" punishes that.");
    assertThat(quote.start()).isEqualTo(32);
  }

  @Test
  void lineEndsAndRunsOfSpacesDoNotMatter() {
    assertThat(Quote.of(TEXT, "  this. \r\n A   second ", 0))
        .hasValueSatisfying(quote -> assertThat(quote.exact()).isEqualTo("this. A second"));
  }

  @Test
  void ofWordsThatStandTwiceTheNearestAreMeant() {
    assertThat(Quote.of(TEXT, "The Penal Code", 0).orElseThrow().start()).isZero();
    assertThat(Quote.of(TEXT, "The Penal Code", 50).orElseThrow().start()).isEqualTo(58);
  }

  @Test
  void wordsThatAreNotThereNoneOrTooManyAreNoQuote() {
    assertThat(Quote.of(TEXT, "no such words", 0)).isEmpty();
    assertThat(Quote.of(TEXT, " \n ", 0)).isEmpty();
    assertThat(Quote.of("x".repeat(1001), "x".repeat(1001), 0)).isEmpty();
  }

  @Test
  void theyAreFoundAgainByTheirSurroundingsAfterTheTextHasChanged() {
    Quote quote = Quote.of(TEXT, "The Penal Code", 50).orElseThrow();
    String longer = "The Penal Code of 1997. " + TEXT + " The Penal Code is long.";
    Quote found = quote.in(longer).orElseThrow();
    assertThat(found.start()).isEqualTo(82);
    assertThat(found.suffix()).startsWith(" is old.");
  }

  @Test
  void theyAreNotFoundWhereTheTextNoLongerHasThem() {
    Quote quote = Quote.of(TEXT, "second law", 0).orElseThrow();
    assertThat(quote.in("The Penal Code punishes this.")).isEmpty();
  }
}
