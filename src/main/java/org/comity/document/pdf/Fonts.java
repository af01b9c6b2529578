package org.comity.document.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/// The fonts of the program, read once and kept. Used by one rendering at a time.
final class Fonts {
  private static final String REGULAR = "400Regular";
  private static final String BOLD = "700Bold";

  private final Map<String, TrueTypeFont> read = new HashMap<>();

  /// Whether this build of the program has these typefaces.
  static boolean have(Set<Typeface> typefaces) {
    return typefaces.stream()
        .allMatch(typeface -> Fonts.class.getResource(typeface.path(BOLD)) != null);
  }

  /// Offers typefaces to the layout of a document; only those that a word needs end in the file.
  ///
  /// @return the fonts that the document holds, filled while it is laid out
  List<Embedded> offer(PdfRendererBuilder builder, PDDocument document, Set<Typeface> typefaces) {
    List<Embedded> embedded = new ArrayList<>();
    for (Typeface typeface : typefaces) {
      for (int weight : new int[] {400, 700}) {
        String cut = weight == 400 ? REGULAR : BOLD;
        offer(builder, document, typeface, weight, cut, embedded);
        if (typeface.isSlanted()) {
          offer(builder, document, typeface, weight, cut + "_Italic", embedded);
        }
      }
    }
    return embedded;
  }

  private void offer(
      PdfRendererBuilder builder,
      PDDocument document,
      Typeface typeface,
      int weight,
      String cut,
      List<Embedded> embedded) {
    FontStyle style = cut.endsWith("Italic") ? FontStyle.ITALIC : FontStyle.NORMAL;
    var supplier = new Supplier(document, typeface.path(cut), embedded);
    builder.useFont(supplier, typeface.family(), weight, style, true);
  }

  /// A font in a document, and the font file that it is taken from.
  record Embedded(PDType0Font font, TrueTypeFont file) {}

  private final class Supplier extends PDFontSupplier {
    private final PDDocument document;
    private final String path;
    private final List<Embedded> embedded;
    private @Nullable PDFont font;

    Supplier(PDDocument document, String path, List<Embedded> embedded) {
      super(null);
      this.document = document;
      this.path = path;
      this.embedded = embedded;
    }

    @Override
    public PDFont supply() {
      PDFont supplied = font;
      if (supplied == null) {
        supplied = load();
        font = supplied;
      }
      return supplied;
    }

    private PDFont load() {
      try {
        TrueTypeFont file = read.computeIfAbsent(path, Fonts::read);
        PDType0Font loaded = PDType0Font.load(document, file, true);
        embedded.add(new Embedded(loaded, file));
        return loaded;
      } catch (IOException e) {
        throw new UncheckedIOException(path, e);
      }
    }
  }

  // Without the table of ligatures: our scripts do not need it, and looking things up in it is
  // nine tenths of the time of a rendering.
  private static TrueTypeFont read(String path) {
    try (InputStream in = Fonts.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IOException("The font is not in this build");
      }
      TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
      font.setEnableGsub(false);
      return font;
    } catch (IOException e) {
      throw new UncheckedIOException(path, e);
    }
  }
}
