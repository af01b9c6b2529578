package org.comity.document.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a CSV as programs and spreadsheets of any country write it: commas, semicolons or tabs.
final class CsvReading {
  private final TableLimits limits;

  CsvReading(TableLimits limits) {
    this.limits = limits;
  }

  TableRead read(byte[] file) {
    Optional<String> text = text(file);
    if (text.isEmpty()) {
      return new TableRead.Refused(Trouble.NOT_UTF8, lineOfFault(file));
    }
    if (text.get().chars().filter(sign -> sign == '"').count() % 2 != 0) {
      return new TableRead.Refused(Trouble.UNCLOSED_QUOTE, 0);
    }
    return read(text.get());
  }

  private TableRead read(String text) {
    List<TableRead.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      for (CsvRecord each : csv) {
        if (rows.size() > limits.rows() || each.getFieldCount() > limits.columns()) {
          return refused(Trouble.TOO_MANY, each);
        }
        rows.add(row((int) each.getStartingLineNumber(), each.getFields()));
      }
    } catch (CsvParseException | java.io.IOException e) {
      return new TableRead.Refused(Trouble.MALFORMED, rows.isEmpty() ? 1 : rows.getLast().line());
    }
    rows.removeIf(TableRead.Row::blank);
    return rows.isEmpty()
        ? new TableRead.Refused(Trouble.EMPTY, 0)
        : new TableRead.Read(List.of(new TableRead.Sheet("", rows)));
  }

  private static TableRead refused(Trouble trouble, CsvRecord where) {
    return new TableRead.Refused(trouble, (int) where.getStartingLineNumber());
  }

  private static TableRead.Row row(int line, List<String> fields) {
    Set<Integer> formulas = new HashSet<>();
    List<String> cells = new ArrayList<>();
    for (String field : fields) {
      if (field.stripLeading().startsWith("=") || field.stripLeading().startsWith("@")) {
        formulas.add(cells.size());
      }
      cells.add(HarmlessCell.back(field).strip());
    }
    return new TableRead.Row(line, cells, formulas);
  }

  // Of the three the one that the first line has most of.
  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char each : new char[] {';', '\t'}) {
      best = count(first, each) > count(first, best) ? each : best;
    }
    return best;
  }

  private static long count(String text, char sign) {
    return text.chars().filter(each -> each == sign).count();
  }

  private static Optional<String> text(byte[] file) {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(file))
              .toString();
      String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
      return bare.indexOf('\0') >= 0 ? Optional.empty() : Optional.of(bare);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static int lineOfFault(byte[] file) {
    String read = new String(file, StandardCharsets.UTF_8);
    int fault = read.indexOf('\uFFFD');
    return fault < 0 ? 0 : 1 + (int) count(read.substring(0, fault), '\n');
  }
}
