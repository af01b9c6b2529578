package org.comity.document.html;

import java.nio.charset.StandardCharsets;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Renderer;
import org.comity.document.Rendering;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// A document as an `<article class="sheet">`: well-formed also as XML, all text escaped, no style
/// and no script in it.
@Component
public final class HtmlRenderer implements Renderer {
  private final Words words;

  /// Takes the words for what the document itself does not say, such as the head of the contents.
  public HtmlRenderer(Words words) {
    this.words = words;
  }

  @Override
  public Format format() {
    return Format.HTML;
  }

  @Override
  public Rendering render(Document document) {
    byte[] bytes = article(document).getBytes(StandardCharsets.UTF_8);
    return new Rendering.Rendered(Format.HTML, Document.Bytes.of(bytes));
  }

  /// The article as text.
  public String article(Document document) {
    return new SheetWriter(document, words).write();
  }
}
