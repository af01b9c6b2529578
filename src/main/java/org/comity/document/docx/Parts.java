package org.comity.document.docx;

import jakarta.xml.bind.JAXBException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.WordprocessingML.MainDocumentPart;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.relationships.Relationship;

/// Fills the parts of a Word file: from a file beside this class, or from markup.
final class Parts {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private Parts() {}

  /// The text of a file beside this class.
  static String file(String name) {
    try (InputStream in = Parts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Markup as the only child of a root element.
  static String rooted(String root, String markup) {
    return "<w:%s xmlns:w=\"%s\">%s</w:%s>".formatted(root, NAMESPACE, markup, root);
  }

  /// Adds a part to the main part and reads markup into it.
  ///
  /// @return the identifier by which the main part refers to it
  static String add(MainDocumentPart main, JaxbXmlPart<?> part, String markup)
      throws Docx4JException, JAXBException {
    String identifier = main.addTargetPart(part).getId();
    read(part, markup);
    return identifier;
  }

  /// Reads markup into a part.
  static void read(JaxbXmlPart<?> part, String markup) throws JAXBException {
    part.unmarshal(new ByteArrayInputStream(markup.getBytes(StandardCharsets.UTF_8)));
  }

  /// Lets a part refer to addresses outside.
  static void link(JaxbXmlPart<?> part, List<String> addresses) {
    for (int i = 0; i < addresses.size(); i++) {
      var relationship = new Relationship();
      relationship.setId(RunWriter.LINK + (i + 1));
      relationship.setType(Namespaces.HYPERLINK);
      relationship.setTarget(addresses.get(i));
      relationship.setTargetMode("External");
      part.getRelationshipsPart().addRelationship(relationship);
    }
  }
}
