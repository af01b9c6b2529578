package org.comity.document.pdf;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers.ICULineBreaker;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Renderer;
import org.comity.document.Rendering;
import org.comity.document.html.HtmlRenderer;
import org.comity.language.Language;
import org.comity.language.Words;
import org.springframework.stereotype.Component;

/// A document as PDF that a screen reader can read and an archive can keep: PDF/UA-1 and PDF/A-3a.
@Component
public final class PdfRenderer implements Renderer {
  private static final String COMMAND = "npm ci --ignore-scripts";
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private final HtmlRenderer html;
  private final Words words;
  private final FontSets fonts = new FontSets();

  /// Takes the fragment that is laid out, and the words of the page number.
  public PdfRenderer(HtmlRenderer html, Words words) {
    this.html = html;
    this.words = words;
    XRLog.setLoggingEnabled(false);
  }

  @Override
  public Format format() {
    return Format.PDF;
  }

  @Override
  public Rendering render(Document document) {
    String article = html.article(document);
    Set<Typeface> typefaces = Typeface.of(document.language(), article);
    if (!Fonts.have(typefaces)) {
      String message = words.say(document.language(), "document.fonts.missing", "command", COMMAND);
      return new Rendering.FontsMissing(COMMAND, message);
    }
    byte[] bytes =
        fonts.with(own -> write(document, page(document, article, typefaces), own, typefaces));
    return new Rendering.Rendered(Format.PDF, Document.Bytes.of(bytes));
  }

  private org.w3c.dom.Document page(Document document, String article, Set<Typeface> typefaces) {
    Language language = document.language();
    String pageOf = words.say(language, "document.page.of", "page", "\u0001", "pages", "\u0002");
    return PaperSheet.of(document, article, PaperStyle.of(language, typefaces), pageOf);
  }

  private static byte[] write(
      Document document, org.w3c.dom.Document page, Fonts fonts, Set<Typeface> typefaces) {
    try (var pdf = new PDDocument()) {
      PdfRendererBuilder builder = builder(document.language(), page).usePDDocument(pdf);
      List<Fonts.Embedded> embedded = fonts.offer(builder, pdf, typefaces);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.createPDFWithoutClosing();
        new Finishing(pdf, document).finish();
        return save(pdf, embedded);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The PDF could not be written", e);
    }
  }

  // Fonts are cut down to what is used before they can be corrected, and written only then.
  private static byte[] save(PDDocument pdf, List<Fonts.Embedded> embedded) throws IOException {
    for (Fonts.Embedded font : embedded) {
      font.font().subset();
      CopiedText.correct(font);
    }
    var bytes = new ByteArrayOutputStream(1 << 20);
    pdf.getDocument().setIsXRefStream(true);
    new COSWriter(bytes, CompressParameters.DEFAULT_COMPRESSION).write(pdf);
    return bytes.toByteArray();
  }

  private static PdfRendererBuilder builder(Language language, org.w3c.dom.Document page) {
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(page, null);
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_3_A);
    builder.useColorProfile(COLOURS);
    builder.withProducer("Comity");
    boolean rightToLeft = language.direction().equals("rtl");
    builder.defaultTextDirection(rightToLeft ? TextDirection.RTL : TextDirection.LTR);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ArabicShapes());
    if (language == Language.CHINESE) {
      builder.useUnicodeLineBreaker(new ICULineBreaker(language.locale().toLocale()));
    }
    return builder;
  }
}
