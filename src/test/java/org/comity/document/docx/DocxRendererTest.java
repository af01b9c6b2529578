package org.comity.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.util.List;
import org.comity.document.Document;
import org.comity.document.Rendering;
import org.comity.document.Samples;
import org.comity.document.Sentences;
import org.comity.language.Language;
import org.comity.language.Words;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocxRendererTest {
  private static final DocxRenderer RENDERER = new DocxRenderer(new Words());

  private static byte[] docx(Document document) {
    return switch (RENDERER.render(document)) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new AssertionError(missing.message());
    };
  }

  private static WordprocessingMLPackage opened(Document document) throws Exception {
    return WordprocessingMLPackage.load(new ByteArrayInputStream(docx(document)));
  }

  private static String text(Object part) throws Exception {
    var text = new StringWriter();
    TextUtils.extractText(part, text);
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"ENGLISH", "FRENCH", "ARABIC", "CHINESE"})
  void whatIsReadBackIsWhatWasWritten(Language language) throws Exception {
    Document document = Samples.answered(language);
    var main = opened(document).getMainDocumentPart();
    String text = text(main.getContents()) + text(main.getFootnotesPart().getContents());
    for (String sentence : Sentences.of(document)) {
      assertThat(text).contains(sentence.replace("\n", ""));
    }
  }

  @Test
  void headingsNumbersAndTablesAreReal() throws Exception {
    String xml = opened(Samples.answered(Language.ENGLISH)).getMainDocumentPart().getXML();
    assertThat(xml)
        .contains("<w:pStyle w:val=\"Heading1\"/>")
        .contains("<w:numId w:val=\"1\"/>")
        .contains("<w:tblHeader/>")
        .contains("TOC \\o \"1-2\" \\h \\z")
        .contains("<w:footnoteReference w:id=\"2\"/>")
        .contains("<w:titlePg/>")
        .doesNotContain("<w:rtl/>")
        .doesNotContain("<w:bidiVisual/>");
  }

  @Test
  void anArabicFileRunsFromTheRightAndItsCitationsDoNot() throws Exception {
    String xml = opened(Samples.answered(Language.ARABIC)).getMainDocumentPart().getXML();
    assertThat(xml).contains("<w:bidi/>").contains("<w:rtl/>").contains("<w:bidiVisual/>");
    String citation = xml.substring(0, xml.indexOf(">18(13)<"));
    assertThat(citation.substring(citation.lastIndexOf("<w:r>"))).doesNotContain("<w:rtl/>");
  }

  @Test
  void theFileSaysWhatItIs() throws Exception {
    Document document = Samples.answered(Language.FRENCH);
    WordprocessingMLPackage file = opened(document);
    assertThat(file.getTitle()).isEqualTo(document.title());
    String core = file.getDocPropsCorePart().getXML();
    assertThat(core).contains(document.metadata().author()).contains("2026-11-24T09:00:00Z");
  }

  @Test
  void eachPageBearsTheMarkAndItsNumber() throws Exception {
    var sections = opened(Samples.answered(Language.ENGLISH)).getDocumentModel().getSections();
    var running = sections.getFirst().getHeaderFooterPolicy();
    assertThat(running.getDefaultHeader().getXML()).contains("REHEARSAL");
    assertThat(running.getDefaultFooter().getXML()).contains("PAGE").contains("NUMPAGES");
    assertThat(running.getFirstFooter().getXML()).contains("NUMPAGES");
  }

  @Test
  void theSameDocumentGivesTheSameFile() {
    for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
      Document document = Samples.answered(language);
      assertThat(docx(document)).isEqualTo(docx(document));
    }
  }
}
