package org.comity.document.docx;

import java.time.temporal.ChronoUnit;
import org.comity.document.Document;
import org.docx4j.docProps.core.CoreProperties;
import org.docx4j.docProps.core.dc.elements.SimpleLiteral;
import org.docx4j.docProps.core.dc.terms.W3CDTF;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.DocPropsCorePart;

/// Writes what a Word file says about itself.
final class Properties {
  private static final org.docx4j.docProps.core.dc.elements.ObjectFactory ELEMENTS =
      new org.docx4j.docProps.core.dc.elements.ObjectFactory();
  private static final org.docx4j.docProps.core.dc.terms.ObjectFactory TERMS =
      new org.docx4j.docProps.core.dc.terms.ObjectFactory();

  private Properties() {}

  static void write(WordprocessingMLPackage file, Document document) throws Docx4JException {
    Document.Metadata metadata = document.metadata();
    var core = new CoreProperties();
    core.setTitle(ELEMENTS.createTitle(literal(document.title())));
    core.setCreator(literal(metadata.author()));
    core.setSubject(literal(metadata.subject()));
    core.setIdentifier(ELEMENTS.createIdentifier(literal(metadata.identifier())));
    core.setLanguage(literal(Place.tag(document.language())));
    W3CDTF created = TERMS.createW3CDTF();
    created.getContent().add(metadata.created().truncatedTo(ChronoUnit.SECONDS).toString());
    core.setCreated(created);
    var part = new DocPropsCorePart();
    part.setJaxbElement(core);
    file.addTargetPart(part);
  }

  private static SimpleLiteral literal(String text) {
    SimpleLiteral literal = ELEMENTS.createSimpleLiteral();
    literal.getContent().add(text);
    return literal;
  }
}
