package org.comity.document.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Renderer;
import org.comity.document.Rendering;
import org.comity.language.Language;
import org.comity.language.Words;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.DocumentSettingsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.openpackaging.parts.WordprocessingML.FootnotesPart;
import org.docx4j.openpackaging.parts.WordprocessingML.HeaderPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.WordprocessingML.NumberingDefinitionsPart;
import org.docx4j.openpackaging.parts.WordprocessingML.StyleDefinitionsPart;
import org.springframework.stereotype.Component;

/// A document as a file for Word. The same document gives the same bytes.
@Component
public final class DocxRenderer implements Renderer {
  private final Words words;

  /// Takes the words of the contents and of the page number.
  public DocxRenderer(Words words) {
    this.words = words;
  }

  @Override
  public Format format() {
    return Format.DOCX;
  }

  @Override
  public Rendering render(Document document) {
    try {
      var file = new WordprocessingMLPackage();
      var main = new MainDocumentPart();
      file.addTargetPart(main);
      fill(main, document);
      Properties.write(file, document);
      var bytes = new ByteArrayOutputStream();
      file.save(bytes);
      byte[] packed = FixedZip.of(bytes.toByteArray());
      return new Rendering.Rendered(Format.DOCX, Document.Bytes.of(packed));
    } catch (Docx4JException | JAXBException e) {
      throw new IllegalStateException("The Word file could not be made", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The Word file could not be packed", e);
    }
  }

  private void fill(MainDocumentPart main, Document document)
      throws Docx4JException, JAXBException {
    var writer = new BodyWriter(document, words);
    String body = writer.body();
    String latin = latin(document.language());
    Parts.add(main, new StyleDefinitionsPart(), Parts.file("styles.xml").replace("$latin", latin));
    Parts.add(
        main, new DocumentSettingsPart(), Parts.file("settings.xml").replace("$latin", latin));
    Parts.add(
        main,
        new NumberingDefinitionsPart(),
        Parts.file("numbering.xml").replace("$numberings", writer.numberings()));
    notes(main, writer.runs());
    Parts.read(main, frame(main, document).replace("$body", body));
    Parts.link(main, writer.runs().addresses());
  }

  private static void notes(MainDocumentPart main, RunWriter runs)
      throws Docx4JException, JAXBException {
    var part = new FootnotesPart();
    Parts.add(main, part, Parts.file("footnotes.xml").replace("$notes", runs.notes()));
    Parts.link(part, runs.addressesInNotes());
  }

  private String frame(MainDocumentPart main, Document document)
      throws Docx4JException, JAXBException {
    var running = new RunningParts(document, words);
    String header = Parts.add(main, new HeaderPart(), Parts.rooted("hdr", running.header()));
    String footer = Parts.add(main, new FooterPart(), Parts.rooted("ftr", running.footer()));
    boolean rightToLeft = document.language().direction().equals("rtl");
    return Parts.file("document.xml")
        .replace("$header", header)
        .replace("$footer", footer)
        .replace("$direction", rightToLeft ? "<w:bidi/>" : "");
  }

  // Latin words in an Arabic or Chinese document are taken to be English.
  private static String latin(Language language) {
    return switch (language) {
      case ARABIC, CHINESE -> Place.tag(Language.ENGLISH);
      case ENGLISH, FRENCH, SPANISH, RUSSIAN -> Place.tag(language);
    };
  }
}
