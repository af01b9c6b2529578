package org.comity.document.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.comity.document.Document;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// Tables as a spreadsheet (XLSX), one sheet each. Every cell is text, so that nothing in it is
/// computed; what could become a formula when the sheet is edited or saved as CSV is made harmless
/// as well.
public final class SpreadsheetFile {
  /// The media type.
  public static final String MEDIA_TYPE =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private static final int WIDEST = 60;
  private static final int NARROWEST = 8;
  private static final int LONGEST_NAME = 31;
  private static final int LONGEST_CELL = 32_000;

  private SpreadsheetFile() {}

  /// What a spreadsheet says of itself.
  ///
  /// @param title its title
  /// @param subject one line on what it holds, until when it may be used and where it is from
  /// @param footer what stands at the foot of each printed page
  /// @param rightToLeft whether the first column stands on the right
  public record About(String title, String subject, String footer, boolean rightToLeft) {}

  /// The file.
  public static Document.Bytes of(List<DataTable> tables, About about) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Comity", "1.0")) {
      book.properties().setTitle(about.title());
      book.properties().setSubject(about.subject());
      for (DataTable table : tables) {
        write(book.newWorksheet(sheetName(table.name())), table, about);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The spreadsheet could not be written", e);
    }
    return Document.Bytes.of(bytes.toByteArray());
  }

  private static void write(Worksheet sheet, DataTable table, About about) {
    int width = table.header().size();
    if (about.rightToLeft()) {
      sheet.rightToLeft();
    }
    for (int column = 0; column < width; column++) {
      sheet.value(0, column, HarmlessCell.of(table.header().get(column)));
      sheet.width(column, width(table, column));
    }
    for (int row = 0; row < table.rows().size(); row++) {
      write(sheet, row + 1, table.rows().get(row));
    }
    sheet.range(0, 0, 0, width - 1).style().bold().wrapText(true).set();
    sheet.freezePane(0, 1);
    sheet.footer(about.footer(), Position.LEFT);
    sheet.repeatRows(0);
  }

  private static void write(Worksheet sheet, int row, List<String> cells) {
    for (int column = 0; column < cells.size(); column++) {
      String text = cells.get(column);
      if (!text.isEmpty()) {
        String cell = HarmlessCell.of(text);
        sheet.value(row, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
      }
    }
  }

  private static double width(DataTable table, int column) {
    int longest =
        table.rows().stream()
            .mapToInt(row -> row.get(column).length())
            .max()
            .orElse(table.header().get(column).length());
    return Math.clamp(Math.max(longest, table.header().get(column).length()), NARROWEST, WIDEST);
  }

  // What a sheet's name may not have becomes a space.
  private static String sheetName(String name) {
    String allowed = name.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return allowed.substring(0, Math.min(allowed.length(), LONGEST_NAME));
  }
}
