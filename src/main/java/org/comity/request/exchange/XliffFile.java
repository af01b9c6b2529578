package org.comity.request.exchange;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.comity.language.Language;
import org.comity.language.Texts;
import org.comity.request.file.CaseFile;

/// The texts of a case as XLIFF 2.1, which translators' programs read and write.
///
/// @param name by which the case is known again: its identifier, else its own reference
/// @param from the language in which the drafter wrote
/// @param to the language of the translation
public record XliffFile(String name, Language from, Language to) {
  private static final String SPACE = "urn:oasis:names:tc:xliff:document:2.0";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";
  private static final int LONGEST = 8_000_000;

  /// The file of a case: by its identifier, else its own reference, it is known again.
  public static XliffFile of(CaseFile file, Language to) {
    String id = file.text("id");
    String name = id.isEmpty() ? file.text("req.ownReference") : id;
    return new XliffFile(name, file.written(), to);
  }

  /// What reading led to.
  public sealed interface Reading {
    /// The texts that came back, by path; without a translation there is none.
    record Read(Map<String, XliffUnit> units) implements Reading {}

    /// It is no such file, or none of this case.
    ///
    /// @param code the end of the key of the sentence that says so
    record Refused(String code) implements Reading {}
  }

  /// The file with what is already translated.
  public String written(List<TextUnit> units, Translations translations, Texts texts) {
    var file = new StringWriter();
    try {
      XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(file);
      begin(out);
      for (TextUnit unit : units) {
        write(out, unit, translations.of(unit, to), texts);
      }
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return file.toString();
  }

  private void begin(XMLStreamWriter out) throws XMLStreamException {
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("xliff");
    out.writeDefaultNamespace(SPACE);
    out.writeAttribute("version", "2.1");
    out.writeAttribute("srcLang", from.tag());
    out.writeAttribute("trgLang", to.tag());
    out.writeStartElement("file");
    out.writeAttribute("id", "case");
    out.writeAttribute("original", name);
  }

  private void write(XMLStreamWriter out, TextUnit unit, Optional<String> target, Texts texts)
      throws XMLStreamException {
    out.writeStartElement("unit");
    out.writeAttribute("id", unit.path());
    out.writeStartElement("notes");
    note(out, "label", texts.has(unit.label()) ? texts.in(from, unit.label()).value() : "");
    String help = unit.label() + ".help";
    note(out, "guidance", texts.has(help) ? texts.in(from, help).value() : "");
    out.writeEndElement();
    out.writeStartElement("segment");
    out.writeAttribute("state", target.isPresent() ? "translated" : "initial");
    text(out, "source", unit.text());
    if (target.isPresent()) {
      text(out, "target", target.get());
    }
    out.writeEndElement();
    out.writeEndElement();
  }

  private static void note(XMLStreamWriter out, String category, String text)
      throws XMLStreamException {
    if (!text.isEmpty()) {
      out.writeStartElement("note");
      out.writeAttribute("category", category);
      out.writeCharacters(text);
      out.writeEndElement();
    }
  }

  private static void text(XMLStreamWriter out, String name, String text)
      throws XMLStreamException {
    out.writeStartElement(name);
    out.writeAttribute("xml", XML, "space", "preserve");
    // XML 1.0 has no place for other signs of control.
    out.writeCharacters(
        text.replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "\ufffd"));
    out.writeEndElement();
  }

  /// Reads what a translator sent back. A file with a document type, a file of another case or of
  /// other languages, one that is too large and one that is no XLIFF is refused; no entity is ever
  /// followed.
  public Reading read(String content) {
    if (content.length() > LONGEST) {
      return new Reading.Refused("too-large");
    }
    if (content.contains("<!DOCTYPE") || content.contains("<!ENTITY")) {
      return new Reading.Refused("doctype");
    }
    try {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      return read(factory.createXMLStreamReader(new StringReader(content)));
    } catch (XMLStreamException e) {
      return new Reading.Refused("no-xliff");
    }
  }

  private Reading read(XMLStreamReader in) throws XMLStreamException {
    var units = new Units(new LinkedHashMap<>());
    boolean known = false;
    while (in.hasNext()) {
      int event = in.next();
      String name = in.hasName() ? in.getLocalName() : "";
      boolean begins = event == XMLStreamConstants.START_ELEMENT;
      if (begins && name.equals("xliff") && !languages(in)) {
        return new Reading.Refused("other-language");
      }
      if (begins && name.equals("file")) {
        if (!this.name.equals(in.getAttributeValue(null, "original"))) {
          return new Reading.Refused("other-case");
        }
        known = true;
      }
      units.see(event, name, in);
    }
    return known ? new Reading.Read(units.found()) : new Reading.Refused("no-xliff");
  }

  private boolean languages(XMLStreamReader in) {
    return from.tag().equals(in.getAttributeValue(null, "srcLang"))
        && to.tag().equals(in.getAttributeValue(null, "trgLang"));
  }
}
