package org.comity.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/// The text of a tagged PDF in the order of its tags, as a screen reader takes it out.
public final class TaggedText {
  private final Map<PDPage, Map<Integer, String>> pieces = new HashMap<>();
  private final boolean rightToLeft;
  private final StringBuilder text = new StringBuilder();

  private TaggedText(boolean rightToLeft) {
    this.rightToLeft = rightToLeft;
  }

  /// The text of this file.
  public static String of(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var tagged = new TaggedText("ar".equals(document.getDocumentCatalog().getLanguage()));
      for (PDPage page : document.getPages()) {
        tagged.read(page);
      }
      tagged.walk(document.getDocumentCatalog().getStructureTreeRoot(), null);
      return tagged.text.toString();
    }
  }

  /// The texts of the pages of this file, each in the order in which it was written.
  public static List<String> pages(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var tagged = new TaggedText("ar".equals(document.getDocumentCatalog().getLanguage()));
      List<String> pages = new ArrayList<>();
      for (PDPage page : document.getPages()) {
        tagged.read(page);
        pages.add(String.join("", new TreeMap<>(tagged.pieces.get(page)).values()));
      }
      return pages;
    }
  }

  private void read(PDPage page) throws IOException {
    var extractor = new PDFMarkedContentExtractor();
    extractor.processPage(page);
    Map<Integer, String> ofPage = new HashMap<>();
    for (PDMarkedContent content : extractor.getMarkedContents()) {
      ofPage.put(content.getMCID(), words(content));
    }
    pieces.put(page, ofPage);
  }

  // A stretch of Arabic is drawn from left to right; its reading order is the other way.
  private String words(PDMarkedContent content) {
    List<String> glyphs = new ArrayList<>();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition glyph) {
        glyphs.add(glyph.getUnicode());
      }
    }
    if (readsFromTheRight(String.join("", glyphs))) {
      Collections.reverse(glyphs);
      glyphs.replaceAll(TaggedText::mirrored);
    }
    return String.join("", glyphs);
  }

  // Signs between Arabic words are drawn as a stretch of their own.
  private boolean readsFromTheRight(String glyphs) {
    boolean signs = glyphs.codePoints().noneMatch(Character::isLetterOrDigit);
    return glyphs.chars().anyMatch(c -> c >= 0x600 && c < 0x700) || (signs && rightToLeft);
  }

  private static String mirrored(String glyph) {
    return switch (glyph) {
      case "(" -> ")";
      case ")" -> "(";
      case "«" -> "»";
      case "»" -> "«";
      default -> glyph;
    };
  }

  private void walk(PDStructureNode node, @Nullable PDPage around) {
    PDPage own = node instanceof PDStructureElement element ? element.getPage() : null;
    PDPage page = own == null ? around : own;
    for (Object kid : node.getKids()) {
      switch (kid) {
        case PDStructureElement element -> walk(element, page);
        case Integer number when page != null -> append(page, number);
        case PDMarkedContentReference reference -> append(reference.getPage(), reference.getMCID());
        default -> {}
      }
    }
  }

  private void append(PDPage page, int number) {
    text.append(pieces.getOrDefault(page, Map.of()).getOrDefault(number, ""));
  }
}
