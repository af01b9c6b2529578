package org.comity.document.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.comity.document.Document;

/// A table as CSV by RFC 4180: commas, quotes where needed, lines that end with CR LF, UTF-8.
///
/// It begins with a byte order mark. The standard neither asks for nor forbids one; without it the
/// most common spreadsheet reads a name in Arabic, Chinese or Cyrillic by the machine's old code
/// page. Whoever reads the file with a program skips three bytes, as every CSV library can.
public final class CsvFile {
  /// The media type; the file has a header.
  public static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

  private static final String MARK = "\uFEFF";

  private CsvFile() {}

  /// The file.
  public static Document.Bytes of(DataTable table) {
    var text = new StringWriter();
    text.write(MARK);
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(harmless(table.header()));
      table.rows().forEach(row -> csv.writeRecord(harmless(row)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Document.Bytes.of(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> harmless(List<String> row) {
    return row.stream().map(HarmlessCell::of).toList();
  }
}
