package org.comity.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RichTextTest {

  @Test
  void aBlankLineEndsAParagraphAndALineEndStays() {
    assertThat(RichText.parse("First line\nsecond line\n\n\nSecond paragraph").blocks())
        .containsExactly(
            new Block.Paragraph(Span.only("First line\nsecond line")),
            new Block.Paragraph(Span.only("Second paragraph")));
  }

  @Test
  void starsSetBoldAndItalics() {
    assertThat(RichText.parse("a **b** *c* and ***d***").blocks())
        .containsExactly(
            new Block.Paragraph(
                List.of(
                    Span.text("a "),
                    Span.bold("b"),
                    Span.text(" "),
                    Span.italic("c"),
                    Span.text(" and "),
                    new Span.Run("d", true, true))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5 * 3 * 2",
        "an *open star",
        "a path C:\\laws\\penal",
        "[sic] and [2020] 1 AC 5",
        "[words](javascript:alert(1))",
        "[words](ftp://x.org)",
        "<b>not bold</b> &amp;",
        "****"
      })
  void whatIsNoMarkupIsWords(String words) {
    RichText text = RichText.parse(words);
    assertThat(text.blocks()).containsExactly(new Block.Paragraph(Span.only(words)));
    assertThat(text.markup()).isEqualTo(words);
  }

  @Test
  void listsHaveTwoLevelsAndDeeperOnesStayOnTheSecond() {
    assertThat(RichText.parse("- a\n  - b\n    - c\n- d\n  goes on").blocks())
        .containsExactly(
            new Block.ListBlock(
                false,
                1,
                List.of(
                    new Block.Item(
                        Span.only("a"),
                        Optional.of(
                            new Block.Sublist(false, List.of(Span.only("b"), Span.only("c"))))),
                    Block.Item.of(Span.only("d goes on")))));
  }

  @Test
  void aNumberedListGoesOnAfterAParagraph() {
    RichText text = RichText.parse("1. a\n2. b\n\nBetween.\n\n3. c");
    assertThat(text.markup()).isEqualTo("1. a\n2. b\n\nBetween.\n\n3. c");
  }

  @Test
  void anArticleNumberAtTheStartOfABrokenLineIsNoList() {
    assertThat(RichText.parse("as required by article\n18. Further").blocks()).hasSize(1);
  }

  @Test
  void aTableHasHeadsWhereARuleStandsBelowThem() {
    RichText text = RichText.parse("| Law | Year |\n|---|---|\n| Penal Code | 1997 |\n| short |");
    assertThat(text.blocks().getFirst())
        .isEqualTo(
            new Block.Table(
                List.of(),
                new Block.Row(List.of(Span.only("Law"), Span.only("Year"))),
                List.of(
                    new Block.Row(List.of(Span.only("Penal Code"), Span.only("1997"))),
                    new Block.Row(List.of(Span.only("short"), List.of())))));
  }

  @Test
  void aNoteStandsWhereItIsReferredToAndAnUnusedOneIsKept() {
    RichText text = RichText.parse("Yes.[^a]\n\n[^a]: Since 2011.\n[^b]: Unused.");
    assertThat(text.blocks().getFirst())
        .isEqualTo(
            new Block.Paragraph(
                List.of(Span.text("Yes."), new Span.Footnote(Span.only("Since 2011.")))));
    assertThat(text.plainText()).contains("Unused.").endsWith("Since 2011.");
  }

  @Test
  void aSignOfANoteWithoutANoteIsWords() {
    assertThat(RichText.parse("[^1] only").plainText()).isEqualTo("[^1] only");
  }

  @Test
  void charactersAreThoseThatAReaderSees() {
    assertThat(RichText.parse("**ab**\n\n- 刑\n- \uD83D\uDE00").characters()).isEqualTo(4);
  }

  @Test
  void theJsonIsCanonical() {
    assertThat(RichText.parse("a **b** [c](https://d.org)[^1]\n\n- e\n\n[^1]: f").json())
        .isEqualTo(
            "[{\"kind\":\"paragraph\",\"text\":[{\"kind\":\"run\",\"text\":\"a \"},"
                + "{\"bold\":true,\"kind\":\"run\",\"text\":\"b\"},"
                + "{\"kind\":\"run\",\"text\":\" \"},"
                + "{\"address\":\"https://d.org\",\"kind\":\"link\",\"text\":"
                + "[{\"kind\":\"run\",\"text\":\"c\"}]},"
                + "{\"kind\":\"note\",\"text\":[{\"kind\":\"run\",\"text\":\"f\"}]}]},"
                + "{\"items\":[{\"text\":[{\"kind\":\"run\",\"text\":\"e\"}]}],"
                + "\"kind\":\"list\",\"ordered\":false,\"start\":1}]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{}", "[{}]", "[{\"kind\":\"heading\"}]", "[{\"kind\":\"paragraph\"}]", "[1]"})
  void jsonOfAnotherShapeIsRefused(String json) {
    assertThatThrownBy(() -> RichText.fromJson(json)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aLongTextHoldsNoHeading() {
    assertThatThrownBy(() -> new RichText(List.of(new Block.Heading(1, Span.only("a")))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void charactersThatDeceiveTheReaderAreLeftOut() {
    assertThat(RichText.parse("a\u202Eb\u0000c\uD800d").plainText()).isEqualTo("abcd");
  }

  @Test
  void aHostileTextIsReadInGoodTime() {
    String stars = "*a ".repeat(3000) + "[".repeat(20000) + "**b ".repeat(3000);
    long start = System.nanoTime();
    assertThat(RichText.parse(stars).isEmpty()).isFalse();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }
}
