package org.comity.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.comity.document.RichText;
import org.comity.language.Language;
import org.comity.language.WordDifference.Kind;
import org.junit.jupiter.api.Test;

class ProseTest {
  private static final RichText BEFORE =
      RichText.parse("Three **judges** sit.\n\n- one\n- two\n\n| Law |\n| --- |\n| Code |");

  @Test
  void aTextAsItIsHasNoMarksAndAllItsWords() {
    Prose prose = Prose.of(RichText.parse("A *b* [c](https://d.example).[^1]\n\n[^1]: e"));
    assertThat(words(prose)).extracting(Prose.Words::kind).containsOnly(Kind.SAME);
    assertThat(text(words(prose))).isEqualTo("A b c.e");
    assertThat(words(prose)).extracting(Prose.Words::note).contains(1);
    assertThat(words(prose)).extracting(Prose.Words::address).contains("https://d.example");
  }

  @Test
  void whatWasAddedIsMarkedWhereItStandsAndKeepsItsForm() {
    Prose prose =
        Prose.changed(
            BEFORE,
            RichText.parse(
                "Five **wise judges** sit.\n\n- one\n- two\n- six\n\n| Law |\n| --- |\n| Act |"),
            Language.ENGLISH);
    assertThat(text(words(prose), Kind.ADDED)).isEqualTo("Fivewise sixAct");
    assertThat(text(words(prose), Kind.REMOVED).replace(" ", "")).isEqualTo("ThreeCode");
    assertThat(words(prose))
        .filteredOn(words -> words.text().startsWith("wise"))
        .extracting(Prose.Words::bold)
        .containsExactly(true);
    assertThat(((Prose.Items) prose.parts().get(1)).items()).hasSize(3);
  }

  @Test
  void aTextOfTheSameRankShowsOnlyItsOwnWords() {
    Prose prose = Prose.beside(BEFORE, RichText.parse("Four judges sit."), Language.ENGLISH);
    assertThat(text(words(prose))).isEqualTo("Four judges sit.");
    assertThat(text(words(prose), Kind.ADDED)).isEqualTo("Four");
  }

  private static List<Prose.Words> words(Prose prose) {
    return Stream.concat(
            prose.parts().stream().flatMap(ProseTest::words),
            prose.notes().stream().flatMap(List::stream))
        .toList();
  }

  private static Stream<Prose.Words> words(Prose.Part part) {
    return switch (part) {
      case Prose.Paragraph paragraph -> paragraph.words().stream();
      case Prose.Items items -> items.items().stream().flatMap(item -> item.words().stream());
      case Prose.Grid grid ->
          Stream.concat(
              grid.heads().stream().flatMap(List::stream),
              grid.rows().stream().flatMap(List::stream).flatMap(List::stream));
    };
  }

  private static String text(List<Prose.Words> words) {
    return words.stream().map(Prose.Words::text).collect(Collectors.joining());
  }

  private static String text(List<Prose.Words> words, Kind kind) {
    return text(words.stream().filter(word -> word.kind() == kind).toList());
  }
}
