package org.comity.document.docx;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Renderer;
import org.comity.document.Rendering;
import org.comity.language.Language;
import org.comity.language.Words;
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
      byte[] packed = parts(document).packed();
      return new Rendering.Rendered(Format.DOCX, Document.Bytes.of(packed));
    } catch (IOException e) {
      throw new UncheckedIOException("The Word file could not be packed", e);
    }
  }

  private Parts parts(Document document) {
    var writer = new BodyWriter(document, words);
    String body = writer.body();
    String latin = latin(document.language());
    var running = new RunningParts(document, words);
    Parts parts =
        new Parts()
            .add("[Content_Types].xml", Parts.file("content-types.xml"))
            .add("_rels/.rels", Parts.file("package-relationships.xml"))
            .add("docProps/core.xml", Properties.of(document))
            .add("word/document.xml", page(document.language(), body))
            .add("word/footer.xml", Parts.rooted("ftr", running.footer()))
            .add("word/header.xml", Parts.rooted("hdr", running.header()))
            .add("word/numbering.xml", numbering(writer))
            .add("word/settings.xml", Parts.file("settings.xml").replace("$latin", latin))
            .add("word/styles.xml", Parts.file("styles.xml").replace("$latin", latin));
    return linked(parts, writer.runs());
  }

  // What the body and the notes lead to.
  private static Parts linked(Parts parts, RunWriter runs) {
    return parts
        .add("word/footnotes.xml", Parts.file("footnotes.xml").replace("$notes", runs.notes()))
        .add("word/_rels/document.xml.rels", linked("document", Parts.links(runs.addresses())))
        .add(
            "word/_rels/footnotes.xml.rels",
            linked("footnotes", Parts.links(runs.addressesInNotes())));
  }

  private static String linked(String part, String links) {
    return Parts.file(part + "-relationships.xml").replace("$links", links);
  }

  private static String page(Language language, String body) {
    boolean rightToLeft = language.direction().equals("rtl");
    return Parts.file("document.xml")
        .replace("$direction", rightToLeft ? "<w:bidi/>" : "")
        .replace("$body", body);
  }

  private static String numbering(BodyWriter writer) {
    return Parts.file("numbering.xml").replace("$numberings", writer.numberings());
  }

  // Latin words in an Arabic or Chinese document are taken to be English.
  private static String latin(Language language) {
    return switch (language) {
      case ARABIC, CHINESE -> Place.tag(Language.ENGLISH);
      case ENGLISH, FRENCH, SPANISH, RUSSIAN -> Place.tag(language);
    };
  }
}
