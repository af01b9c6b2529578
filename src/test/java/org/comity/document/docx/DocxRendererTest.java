package org.comity.document.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.comity.document.Block;
import org.comity.document.Document;
import org.comity.document.Rendering;
import org.comity.document.Samples;
import org.comity.document.Sentences;
import org.comity.document.Span;
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

  // What a strict reader refuses: elements that the format does not know at their place. The
  // library
  // reads what it knows and writes it in the order that the format wants.
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"ENGLISH", "ARABIC"})
  void theMarkupStandsInTheOrderOfTheFormat(Language language) throws Exception {
    byte[] file = docx(Samples.answered(language));
    var main = WordprocessingMLPackage.load(new ByteArrayInputStream(file)).getMainDocumentPart();
    Map<String, String> known =
        Map.of(
            "document", main.getXML(),
            "styles", main.getStyleDefinitionsPart().getXML(),
            "numbering", main.getNumberingDefinitionsPart().getXML(),
            "settings", main.getDocumentSettingsPart().getXML(),
            "footnotes", main.getFootnotesPart().getXML());
    for (Map.Entry<String, String> part : known.entrySet()) {
      String written = part(file, "word/" + part.getKey() + ".xml");
      assertThat(elements(written)).as(part.getKey()).isEqualTo(elements(part.getValue()));
    }
  }

  private static List<String> elements(String xml) {
    return Pattern.compile("<(w:[A-Za-z0-9]+)")
        .matcher(xml)
        .results()
        .map(m -> m.group(1))
        .toList();
  }

  private static String part(byte[] file, String name) throws Exception {
    try (var in = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void twoLanguagesStandBesideEachOtherInTheirDirections() throws Exception {
    assertThat(part(docx(inTwoLanguages("طلب", "Request")), "word/document.xml"))
        .contains("<w:bidiVisual/>")
        .containsPattern(
            "<w:bidi/></w:pPr><w:r><w:rPr><w:rtl/><w:lang w:bidi=\"ar-SA\"/></w:rPr><w:t[^>]*>طلب<")
        .containsPattern(
            "<w:bidi w:val=\"0\"/></w:pPr><w:r><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr>"
                + "<w:t[^>]*>Request<");
  }

  private static Document inTwoLanguages(String arabic, String english) {
    var pair =
        new Block.Pair(
            new Block.Paragraph(Span.only(arabic)), new Block.Paragraph(Span.only(english)));
    Block parallel = new Block.Parallel(Language.ARABIC, Language.ENGLISH, List.of(pair));
    Document sample = Samples.answered(Language.ARABIC);
    return new Document(
        sample.title(),
        sample.language(),
        sample.metadata(),
        sample.running(),
        List.of(parallel),
        List.of());
  }
}
