package org.comity.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class TableFilesTest {
  private static final DataTable HOSTILE =
      new DataTable(
          "A/B",
          List.of("name", "phone"),
          List.of(
              List.of("=HYPERLINK(\"https://evil.example\")", "tel:+390612345678;ext=12"),
              List.of("النيابة العامة, \"قسم\"\nline", "18(13)")));
  private static final SpreadsheetFile.About ABOUT =
      new SpreadsheetFile.About("Title", "Subject", "Foot", true);

  @Test
  void aTableIsWrittenAsTheStandardSays() {
    assertThat(CsvFile.of(HOSTILE).text())
        .isEqualTo(
            "\uFEFFname,phone\r\n"
                + "\"'=HYPERLINK(\"\"https://evil.example\"\")\",tel:+390612345678;ext=12\r\n"
                + "\"النيابة العامة, \"\"قسم\"\"\nline\",18(13)\r\n");
  }

  @Test
  void bothKindsOfFileAreReadBackAsTheyWereWritten() {
    for (byte[] file :
        List.of(
            CsvFile.of(HOSTILE).toArray(), SpreadsheetFile.of(List.of(HOSTILE), ABOUT).toArray())) {
      assertThat(sheet(file).rows())
          .extracting(TableRead.Row::cells)
          .containsExactly(HOSTILE.header(), HOSTILE.rows().get(0), HOSTILE.rows().get(1));
      assertThat(sheet(file).rows()).allMatch(row -> row.formulas().isEmpty());
    }
  }

  @Test
  void semicolonsAndTabsAreUnderstood() {
    assertThat(sheet("a;b\n1;2,5\n".getBytes(StandardCharsets.UTF_8)).rows().getLast().cells())
        .containsExactly("1", "2,5");
    assertThat(sheet("a\tb\n1\t2\n".getBytes(StandardCharsets.UTF_8)).rows().getLast().cells())
        .containsExactly("1", "2");
  }

  @Test
  void aFormulaIsNamedByItsPlace() {
    TableRead.Row row = sheet("a,b\n1,=1+1\n".getBytes(StandardCharsets.UTF_8)).rows().getLast();
    assertThat(row.line()).isEqualTo(2);
    assertThat(row.formulas()).containsExactly(1);
  }

  @Test
  void aFormulaOfASpreadsheetIsNamedByItsPlace() {
    assertThat(sheet(computed()).rows().getLast().formulas()).containsExactly(1);
  }

  private static byte[] computed() {
    var bytes = new ByteArrayOutputStream();
    try (var book = new org.dhatim.fastexcel.Workbook(bytes, "Test", "1.0")) {
      var sheet = book.newWorksheet("s");
      sheet.value(0, 0, "a");
      sheet.value(0, 1, "b");
      sheet.value(1, 0, "1");
      sheet.formula(1, 1, "1+1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  @Test
  void aTextInAnotherEncodingIsRefusedWithItsLine() {
    assertThat(read("a,b\nMinist\u00E8re,2\n".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(new TableRead.Refused(Trouble.NOT_UTF8, 2));
    assertThat(read("a,b\n1,2\n".getBytes(StandardCharsets.UTF_16)))
        .isInstanceOfSatisfying(
            TableRead.Refused.class,
            refused -> assertThat(refused.trouble()).isEqualTo(Trouble.NOT_UTF8));
  }

  @Test
  void aQuoteThatIsNotClosedIsRefused() {
    assertThat(trouble("a,b\n\"1,2\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Trouble.UNCLOSED_QUOTE);
  }

  @Test
  void nothingIsNoTable() {
    assertThat(trouble(new byte[0])).isEqualTo(Trouble.EMPTY);
    assertThat(trouble("\n\n,,\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Trouble.EMPTY);
  }

  @Test
  void tooManyRowsAndBytesAreRefused() {
    var few = new TableLimits(30, 1_000_000, 20, 3, 100);
    assertThat(TableReading.of("a\n1\n2\n3\n4\n5\n".getBytes(StandardCharsets.UTF_8), few))
        .isEqualTo(new TableRead.Refused(Trouble.TOO_MANY, 5));
    assertThat(TableReading.of(new byte[31], few))
        .isEqualTo(new TableRead.Refused(Trouble.TOO_LARGE, 0));
  }

  @Test
  void aSpreadsheetWithMacrosIsRefused() {
    assertThat(trouble(packed(Map.of("xl/workbook.xml", "", "xl/vbaProject.bin", "x"))))
        .isEqualTo(Trouble.MACROS);
    assertThat(
            trouble(
                packed(
                    Map.of(
                        "[Content_Types].xml",
                        "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))))
        .isEqualTo(Trouble.MACROS);
  }

  @Test
  void aSpreadsheetThatDeclaresEntitiesIsRefused() {
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    assertThat(trouble(packed(Map.of("xl/workbook.xml", entity)))).isEqualTo(Trouble.ENTITIES);
  }

  @Test
  void aPackedBombIsRefused() {
    assertThat(trouble(packed(Map.of("xl/workbook.xml", "a".repeat(20_000_000)))))
        .isEqualTo(Trouble.BURSTING);
    Map<String, String> many = new LinkedHashMap<>();
    for (int i = 0; i < 300; i++) {
      many.put("xl/worksheets/sheet" + i + ".xml", "");
    }
    assertThat(trouble(packed(many))).isEqualTo(Trouble.BURSTING);
  }

  @Test
  void whatIsNoSpreadsheetIsRefused() {
    assertThat(trouble(packed(Map.of("word/document.xml", "<a/>"))))
        .isEqualTo(Trouble.NOT_A_SPREADSHEET);
    assertThat(trouble(packed(Map.of("xl/workbook.xml", "<a/>"))))
        .isEqualTo(Trouble.NOT_A_SPREADSHEET);
    assertThat(trouble(new byte[] {(byte) 0xD0, (byte) 0xCF, 1, 1}))
        .isEqualTo(Trouble.NOT_A_SPREADSHEET);
  }

  private static TableRead read(byte[] file) {
    return TableReading.of(file, TableLimits.USUAL);
  }

  private static Trouble trouble(byte[] file) {
    return ((TableRead.Refused) read(file)).trouble();
  }

  private static TableRead.Sheet sheet(byte[] file) {
    return ((TableRead.Read) read(file)).sheets().getFirst();
  }

  private static byte[] packed(Map<String, String> parts) {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
