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

  /// Opens a paragraph of a style.
  void open(Place place, String style) {
    open(place, style, "", indent(place.indent(), 0));
  }

  // The format wants these properties in this order.
  private void open(Place place, String style, String numbering, String indent) {
    out.tag("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>");
    out.tag(onNewPage ? "<w:pageBreakBefore/>" : "");
    onNewPage = false;
    out.tag(numbering);
    out.tag(place.isRightToLeft() ? "<w:bidi/>" : "<w:bidi w:val=\"0\"/>");
    out.tag(indent + "</w:pPr>");
  }

  // How far it is set in, and its first line less.
  private static String indent(int start, int hanging) {
    if (start == 0) {
      return "";
    }
    String less = hanging == 0 ? "" : " w:hanging=\"" + hanging + "\"";
    return "<w:ind w:start=\"" + start + "\"" + less + "/>";
  }

  void close() {
    out.tag("</w:p>");
  }

  void write(Place place, String style, List<Span> text) {
    open(place, style);
    runs.write(place.language(), text);
    close();
  }

  /// Writes a paragraph with a number.
  ///
  /// @param numbering the property that gives it the number
  /// @param hanging how much less its first line is set in than the place says
  void write(Place place, String style, String numbering, int hanging, List<Span> text) {
    open(place, style, numbering, indent(place.indent(), hanging));
    runs.write(place.language(), text);
    close();
  }
}
