package org.comity.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Rendering;
import org.comity.document.Samples;
import org.comity.document.Span;
import org.comity.document.html.HtmlRenderer;
import org.comity.language.Language;
import org.comity.language.Words;
import org.comity.testing.BesideOthers;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

@BesideOthers
class PdfRendererTest {
  private static final Words WORDS = new Words();
  private static final PdfRenderer RENDERER = new PdfRenderer(new HtmlRenderer(WORDS), WORDS);

  @BeforeAll
  static void startTheChecker() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static byte[] pdf(Document document) {
    return switch (RENDERER.render(document)) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new AssertionError(missing.message());
    };
  }

  private static void isAccepted(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      assertThat(result.getTestAssertions())
          .as(flavour + " " + result.getTestAssertions())
          .isEmpty();
      assertThat(result.isCompliant()).isTrue();
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"ENGLISH", "ARABIC", "RUSSIAN", "CHINESE"})
  void anAnsweredQuestionnaireIsAccessibleAndCanBeArchived(Language language) throws Exception {
    byte[] pdf = pdf(Samples.answered(language));
    isAccepted(pdf, PDFAFlavour.PDFUA_1);
    isAccepted(pdf, PDFAFlavour.PDFA_3_A);
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"ENGLISH", "ARABIC", "CHINESE"})
  void aBlankQuestionnaireIsAccessible(Language language) throws Exception {
    isAccepted(pdf(Samples.blank(language)), PDFAFlavour.PDFUA_1);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theTextTakenOutIsTheWholeTextPutInAndInItsOrder(Language language) throws IOException {
    isReadAsWritten(Samples.answered(language));
    isReadAsWritten(Samples.blank(language));
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"ENGLISH", "ARABIC"})
  void aFullReviewIsAccessibleCanBeArchivedAndIsReadAsWritten(Language language) throws Exception {
    Document review = Samples.review(language, 300);
    isReadAsWritten(review);
    isAccepted(pdf(review), PDFAFlavour.PDFUA_1);
    isAccepted(pdf(review), PDFAFlavour.PDFA_3_A);
  }

  private static void isReadAsWritten(Document document) throws IOException {
    String article = new HtmlRenderer(WORDS).article(document);
    assertThat(ReadingText.difference(article, TaggedText.of(pdf(document)))).isEmpty();
  }

  @Test
  void theSameDocumentGivesTheSameFile() {
    Document document = Samples.answered(Language.ENGLISH);
    assertThat(pdf(document)).isEqualTo(pdf(document));
  }

  @Test
  void headingsAreBookmarksAndTheAttachmentTravelsInside() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(pdf(Samples.answered(Language.FRENCH)))) {
      var catalog = pdf.getDocumentCatalog();
      assertThat(catalog.getDocumentOutline().children()).hasSize(2);
      assertThat(catalog.getNames().getEmbeddedFiles().getNames()).containsKey("answers.json");
      assertThat(catalog.getLanguage()).isEqualTo("fr");
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo(Samples.answered(Language.FRENCH).title());
    }
  }

  @Test
  void aGlyphThatSeveralCharactersShareMeansTheOneThatWasWritten() {
    assertThat(CopiedText.text(List.of(0x2F08, 0x4EBA))).isEqualTo("人");
    assertThat(CopiedText.text(List.of(0x06CC, 0xFBFE, 0xFEF3))).isEqualTo("ي");
    assertThat(CopiedText.text(List.of(0xFEFB))).isEqualTo("لا");
    assertThat(CopiedText.text(List.of(0x41))).isEqualTo("A");
  }

  @Test
  void signsThatNobodySeesAreNotDrawn() throws IOException {
    Document sample = Samples.blank(Language.ARABIC);
    String words = "a\u200Eb\u200Dc می\u200Cخواهم \u2067نعم\u2069";
    var document =
        new Document(
            sample.title(),
            sample.language(),
            sample.metadata(),
            sample.running(),
            List.of(new Block.Paragraph(Span.only(words))),
            List.of());
    assertThat(TaggedText.of(pdf(document)))
        .contains("abc", "نعم")
        .doesNotContainPattern("[\u200B-\u200F\u2066-\u2069]");
  }

  @Test
  void aVowelMarkStaysOnItsLetter() {
    assertThat(new ArabicShapes().shapeText("مبيَّن")).doesNotContain("ـ").contains("َ");
  }

  @Test
  void aLongWordAndAnEmptyAnswerDoNoHarm() throws Exception {
    Document sample = Samples.blank(Language.ENGLISH);
    var document =
        new Document(
            sample.title(),
            sample.language(),
            sample.metadata(),
            sample.running(),
            List.of(
                new Block.Paragraph(Span.only("x".repeat(3000) + " \uD83D\uDE00 ไทย")),
                new Block.Question("", List.of(), List.of(), List.of())),
            List.of());
    isAccepted(pdf(document), PDFAFlavour.PDFUA_1);
  }
}
