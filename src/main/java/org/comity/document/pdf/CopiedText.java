package org.comity.document.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// Sees to it that text copied out of a PDF, searched in it or read aloud is what was written: base
/// letters instead of the shapes of joined Arabic, ideographs instead of radicals that look the
/// same. The library writes for each glyph the first character that has it.
final class CopiedText {
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-Fa-f]{4})>\\s+<([0-9A-Fa-f]{4})>\\s+<([0-9A-Fa-f]{4,8})>");

  private static final int BLOCK = 100;

  private CopiedText() {}

  /// Corrects what a font, already cut down to what the document uses, says about its glyphs.
  static void correct(Fonts.Embedded embedded) throws IOException {
    PDType0Font font = embedded.font();
    COSStream stream = font.getCOSObject().getCOSStream(COSName.TO_UNICODE);
    if (stream == null) {
      return;
    }
    CmapLookup lookup = embedded.file().getUnicodeCmapLookup();
    String table = new String(stream.createInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(corrected(table, lookup).getBytes(StandardCharsets.US_ASCII));
    }
  }

  // Each range becomes single glyphs, in blocks of at most 100, as the format wants.
  private static String corrected(String table, CmapLookup lookup) {
    List<String> lines = lines(table, lookup);
    int from = table.indexOf("endcodespacerange") + "endcodespacerange".length();
    var corrected = new StringBuilder(table.substring(0, from)).append('\n');
    for (int i = 0; i < lines.size(); i += BLOCK) {
      List<String> block = lines.subList(i, Math.min(i + BLOCK, lines.size()));
      corrected.append(block.size()).append(" beginbfchar\n");
      block.forEach(corrected::append);
      corrected.append("endbfchar\n");
    }
    return corrected.append(table.substring(table.indexOf("endcmap"))).toString();
  }

  private static List<String> lines(String table, CmapLookup lookup) {
    List<String> lines = new ArrayList<>();
    Matcher range = RANGE.matcher(table);
    while (range.find()) {
      int last = Integer.parseInt(range.group(2), 16);
      for (int glyph = Integer.parseInt(range.group(1), 16); glyph <= last; glyph++) {
        List<Integer> characters = lookup.getCharCodes(glyph);
        if (characters != null && !characters.isEmpty()) {
          lines.add("<" + hex(glyph) + "> <" + hex(text(characters)) + ">\n");
        }
      }
    }
    return lines;
  }

  private static String hex(String text) {
    var hex = new StringBuilder();
    text.chars().forEach(c -> hex.append(hex(c)));
    return hex.toString();
  }

  private static String hex(int character) {
    return HexFormat.of().withUpperCase().toHexDigits((short) character);
  }

  /// What a glyph means that several characters share. Letters of Arabic were joined into the
  /// shapes of their standard block: a glyph that has one of these means its letter, and not that
  /// of another language that looks the same in this place. Else the first character that is no
  /// shape or radical.
  static String text(List<Integer> characters) {
    int best =
        characters.stream()
            .filter(CopiedText::isJoined)
            .findFirst()
            .or(() -> characters.stream().filter(character -> !isShape(character)).findFirst())
            .orElse(characters.getFirst());
    String text = Character.toString(best);
    return isShape(best) ? Normalizer.normalize(text, Normalizer.Form.NFKC).strip() : text;
  }

  private static boolean isJoined(int character) {
    return character >= 0xFE70 && character <= 0xFEFC;
  }

  private static boolean isShape(int character) {
    boolean rare = character >= 0xFB50 && character <= 0xFDFF;
    boolean radical = character >= 0x2E80 && character <= 0x2FDF;
    boolean compatible = character >= 0xF900 && character <= 0xFAFF;
    return isJoined(character) || rare || radical || compatible;
  }
}
