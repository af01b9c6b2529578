package org.comity.document.docx;

import java.util.List;
import org.comity.document.Span;

/// Writes paragraphs with their style, direction and place.
final class Paragraphs {
  private final Wml out;
  private final RunWriter runs;
  private boolean onNewPage;

  Paragraphs(Wml out, RunWriter runs) {
    this.out = out;
    this.runs = runs;
  }

  /// Lets the next paragraph begin a page.
  void breakPage() {
    onNewPage = true;
  }

  /// Opens a paragraph; what else it has goes into `more`, as paragraph properties.
  void open(Place place, String style, String more) {
    out.tag("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>");
    out.tag(onNewPage ? "<w:pageBreakBefore/>" : "");
    onNewPage = false;
    out.tag(more);
    out.tag(place.isRightToLeft() ? "<w:bidi/>" : "<w:bidi w:val=\"0\"/>");
    if (place.indent() > 0 && !more.contains("<w:ind ")) {
      out.tag("<w:ind w:start=\"" + place.indent() + "\"/>");
    }
    out.tag("</w:pPr>");
  }

  void close() {
    out.tag("</w:p>");
  }

  void write(Place place, String style, List<Span> text) {
    write(place, style, "", text);
  }

  void write(Place place, String style, String more, List<Span> text) {
    open(place, style, more);
    runs.write(place.language(), text);
    close();
  }
}
