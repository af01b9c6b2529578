package org.comity.document.alone;

import java.util.List;
import org.comity.document.Renderings;
import org.comity.document.docx.DocxRenderer;
import org.comity.document.html.HtmlRenderer;
import org.comity.document.pdf.PdfRenderer;
import org.comity.language.Words;

/// All formats, without the program around them.
public final class RenderingsAlone {
  private RenderingsAlone() {}

  /// Renderers that speak these words.
  public static Renderings of(Words words) {
    var html = new HtmlRenderer(words);
    return new Renderings(List.of(html, new PdfRenderer(html, words), new DocxRenderer(words)));
  }
}
