package org.comity.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.RichText;
import org.comity.document.Samples;
import org.comity.document.Span;
import org.comity.language.Language;
import org.comity.language.Words;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class HtmlRendererTest {
  private static final Path KEPT = Path.of("src/test/resources/document/html");
  private final HtmlRenderer renderer = new HtmlRenderer(new Words());

  /// What came out stands in `target/golden`, to be copied over what is kept where a change is
  /// wanted.
  private void isAsKept(String situation, Document document) throws IOException {
    String article = renderer.article(document);
    Path made = Path.of("target/golden", situation);
    Files.createDirectories(made.getParent());
    Files.writeString(made, article);
    assertThat(article).isEqualTo(Files.readString(KEPT.resolve(situation)));
  }

  @Test
  void anAnsweredQuestionnaireInEnglish() throws IOException {
    isAsKept("answered-questionnaire-english.html", Samples.answered(Language.ENGLISH));
  }

  @Test
  void anAnsweredQuestionnaireInArabic() throws IOException {
    isAsKept("answered-questionnaire-arabic.html", Samples.answered(Language.ARABIC));
  }

  @Test
  void aBlankQuestionnaireInFrench() throws IOException {
    isAsKept("blank-questionnaire-french.html", Samples.blank(Language.FRENCH));
  }

  @Test
  void itIsWellFormedInEveryLanguageOfTheSamples() throws Exception {
    for (Language language :
        List.of(Language.ENGLISH, Language.FRENCH, Language.ARABIC, Language.CHINESE)) {
      String article = renderer.article(Samples.answered(language));
      var source = new InputSource(new StringReader(article));
      var page = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(source);
      assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language.tag());
    }
  }

  @Test
  void whatLooksLikeMarkupIsPrintedAndNotObeyed() {
    assertThat(renderer.article(everywhere("<script>alert('x')</script>\" onclick=\"y\" &lt;")))
        .doesNotContain("<script")
        .doesNotContain("\" onclick")
        .contains("&amp;lt;");
  }

  private static Document everywhere(String words) {
    return new Document(
        words,
        Language.ENGLISH,
        new Document.Metadata(words, words, Instant.EPOCH, words),
        new Document.Running(words, words, Optional.of(words)),
        blocks(words, Span.only(words)),
        List.of());
  }

  private static List<Block> blocks(String words, List<Span> text) {
    return List.of(
        new Block.Heading(1, text),
        new Block.Contents(3),
        new Block.Question(words, text, RichText.parse(words).blocks(), text),
        new Block.Table(text, new Block.Row(List.of(text)), List.of(new Block.Row(List.of(text)))),
        new Block.Facts(List.of(new Block.Fact(text, List.of(new Span.Isolated(words))))),
        new Block.AnswerSpace(List.of(text), 1));
  }
}
