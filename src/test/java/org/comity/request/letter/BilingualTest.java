package org.comity.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Span;
import org.comity.language.Language;
import org.comity.request.check.CaseView;
import org.comity.request.check.Cases;
import org.comity.request.exchange.Translations;
import org.comity.request.exchange.XliffUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BilingualTest {
  private static final String MARK = "[to be translated]";

  private static Document bilingual(CaseView view, Language other) {
    return Papers.of(view, other).of(Paper.BILINGUAL);
  }

  private static List<Block.Pair> pairs(Document document) {
    return document.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.Parallel parallel
                    ? parallel.pairs().stream()
                    : Stream.empty())
        .toList();
  }

  private static String words(Block block) {
    return switch (block) {
      case Block.Heading(_, var text) -> Span.words(text);
      case Block.Paragraph(var text) -> Span.words(text);
      default -> throw new AssertionError(block);
    };
  }

  private static String besides(Document document, String beginning) {
    return pairs(document).stream()
        .filter(pair -> words(pair.first()).startsWith(beginning))
        .map(pair -> words(pair.second()))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void headingStandsBesideHeadingAndNothingBesideNothing(Situation situation) {
    Document document = situation.document(Paper.BILINGUAL);
    assertThat(document.blocks()).noneMatch(Block.Parallel.class::isInstance);
    Document two = bilingual(situation.view(), situation.into(Paper.BILINGUAL));
    assertThat(two.language()).isEqualTo(situation.language());
    assertThat(pairs(two))
        .hasSizeGreaterThan(60)
        .allMatch(pair -> pair.first().getClass() == pair.second().getClass())
        .noneMatch(pair -> words(pair.first()).isEmpty() || words(pair.second()).isEmpty());
  }

  @Test
  void fixedWordsAreInBothLanguagesAndTheDraftersOwnAreMarkedUntilTheyAreTranslated() {
    CaseView view = Situation.FREEZING.view();
    String subject = view.file().text("matter.subject");
    Document before = bilingual(view, Language.ENGLISH);
    assertThat(besides(before, "الدولة متلقية الطلب")).isEqualTo("Requested State\nCaspara");
    assertThat(besides(before, "من آذار/مارس 2024 إلى"))
        .startsWith(MARK + " من آذار/مارس 2024 إلى");
    assertThat(before.running().mark())
        .contains("تجربة · سري · عاجل · REHEARSAL · CONFIDENTIAL · URGENT");

    var unit = new XliffUnit(subject, "Inquiry into laundering.");
    CaseView translated =
        Cases.view(
            new Translations(view.file(), view.inventory())
                .with(Language.ENGLISH, Map.of("matter.subject", unit)));
    Document after = bilingual(translated, Language.ENGLISH);
    String label = Papers.of(view, Language.ARABIC).wording().label("matter.subject");
    assertThat(besides(before, label)).contains(MARK);
    assertThat(besides(after, label)).endsWith("Inquiry into laundering.").doesNotContain(MARK);
  }

  @Test
  void eachColumnRunsInItsOwnDirection() {
    String article = Situation.article(bilingual(Situation.BANK_RECORDS.view(), Language.ARABIC));
    assertThat(article)
        .contains("<th role=\"columnheader\" scope=\"col\" lang=\"en\" dir=\"ltr\">English")
        .contains("<div lang=\"ar\" dir=\"rtl\"><p><strong>إلى</strong>");
  }
}
