package org.comity.request.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.comity.document.Document;
import org.comity.document.Format;
import org.comity.document.Rendering;
import org.comity.document.alone.RenderingsAlone;
import org.comity.document.pdf.ReadingText;
import org.comity.language.Words;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// LibreOffice opens the Word file of each letter and shows the same text; in Arabic its tables run
/// from the right. `./comity test --office` names the program.
@Tag("office")
class OfficeTest {
  private static final Pattern BETWEEN = Pattern.compile("[·\\u200F\\uFEFF]");
  private static final Pattern LATIN = Pattern.compile("[A-Z]");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");

  private static final float SAME_LINE = 4;
  private static final float FOOT = 760;

  @TempDir private static Path folder;

  @BeforeAll
  static void everyLetterIsConverted() throws Exception {
    List<String> files = new ArrayList<>();
    for (Situation situation : Situation.values()) {
      Path file = folder.resolve(situation.file() + ".docx");
      files.add(Files.write(file, docx(situation.document(Paper.LETTER))).toString());
    }
    convert("txt:Text (encoded):UTF8", files);
    convert("pdf", files);
  }

  private static byte[] docx(Document document) {
    return switch (RenderingsAlone.of(new Words()).render(document, Format.DOCX)) {
      case Rendering.Rendered rendered -> rendered.content().toArray();
      case Rendering.FontsMissing missing -> throw new AssertionError(missing.message());
    };
  }

  private static void convert(String format, List<String> files) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("comity.office", "soffice"));
    command.add("-env:UserInstallation=" + folder.resolve("profile").toUri());
    command.addAll(List.of("--headless", "--convert-to", format, "--outdir", folder.toString()));
    command.addAll(files);
    Process office =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    assertThat(office.waitFor(3, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
    assertThat(office.exitValue()).as(Files.readString(folder.resolve("said"))).isZero();
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void libreOfficeShowsTheSameText(Situation situation) throws IOException {
    String shown = Files.readString(folder.resolve(situation.file() + ".txt"));
    // The Word file sets a dot and a mark of direction between reference and date; a file of text
    // begins with a mark of its own.
    assertThat(ReadingText.difference(bare(situation.article(Paper.LETTER)), bare(shown)))
        .isEmpty();
  }

  private static String bare(String text) {
    return BETWEEN.matcher(text).replaceAll("");
  }

  @ParameterizedTest
  @EnumSource(Situation.class)
  void tablesAreMirroredInArabicAlone(Situation situation) throws IOException {
    String xml;
    try (var zip = new ZipFile(folder.resolve(situation.file() + ".docx").toFile())) {
      xml =
          new String(
              zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(),
              StandardCharsets.UTF_8);
    }
    int tables = count(xml, "<w:tbl>");
    assertThat(tables).isPositive();
    assertThat(count(xml, "<w:bidiVisual/>"))
        .isEqualTo(situation == Situation.FREEZING ? tables : 0);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }

  @Test
  void anArabicLabelStandsRightOfItsValue() throws IOException {
    List<TextPosition> line = lineOf("PG/2026/0388-G", "freezing.pdf");
    assertThat(rightmost(line, ARABIC)).isGreaterThan(rightmost(line, LATIN));
    assertThat(rightmost(line, LATIN)).isPositive();
  }

  private static double rightmost(List<TextPosition> line, Pattern letters) {
    return line.stream()
        .filter(sign -> letters.matcher(String.valueOf(sign.getUnicode())).find())
        .mapToDouble(sign -> sign.getXDirAdj() + sign.getWidthDirAdj())
        .max()
        .orElse(0);
  }

  /// The signs on the line of a table on which a reference stands: the last of the first page, but
  /// for its foot.
  private static List<TextPosition> lineOf(String reference, String file) throws IOException {
    List<TextPosition> signs = signs(file);
    List<TextPosition> found = List.of();
    for (TextPosition first : signs) {
      float y = first.getYDirAdj();
      List<TextPosition> line =
          signs.stream().filter(sign -> Math.abs(sign.getYDirAdj() - y) < SAME_LINE).toList();
      String text = line.stream().map(TextPosition::getUnicode).reduce("", String::concat);
      found = y < FOOT && text.contains(reference) ? line : found;
    }
    return found;
  }

  private static List<TextPosition> signs(String file) throws IOException {
    List<TextPosition> signs = new ArrayList<>();
    var reader =
        new PDFTextStripper() {
          @Override
          protected void writeString(String text, List<TextPosition> positions) {
            signs.addAll(positions);
          }
        };
    reader.setEndPage(1);
    try (PDDocument pdf = Loader.loadPDF(folder.resolve(file).toFile())) {
      reader.getText(pdf);
    }
    return signs;
  }
}
