package org.comity.document.docx;

import java.time.temporal.ChronoUnit;
import org.comity.document.Document;

/// Writes what a Word file says about itself.
final class Properties {
  private Properties() {}

  static String of(Document document) {
    Document.Metadata metadata = document.metadata();
    return Parts.file("core.xml")
        .replace("$created", metadata.created().truncatedTo(ChronoUnit.SECONDS).toString())
        .replace("$language", Place.tag(document.language()))
        .replace("$identifier", text(metadata.identifier()))
        .replace("$creator", text(metadata.author()))
        .replace("$subject", text(metadata.subject()))
        .replace("$title", text(document.title()));
  }

  private static String text(String text) {
    return new Wml().text(text).toString();
  }
}
