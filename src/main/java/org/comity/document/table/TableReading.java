package org.comity.document.table;

/// Reads what somebody handed in as tables: CSV or XLSX, told apart by their first bytes and not by
/// the name.
public final class TableReading {
  private static final int ZIP = 0x504B;
  private static final int OLD_OFFICE = 0xD0CF;

  private TableReading() {}

  /// The tables of a file, or why they are not read. Never throws for what a stranger sent.
  public static TableRead of(byte[] file, TableLimits limits) {
    if (file.length > limits.bytes()) {
      return new TableRead.Refused(Trouble.TOO_LARGE, 0);
    }
    if (file.length < 2) {
      return new TableRead.Refused(Trouble.EMPTY, 0);
    }
    return switch (((file[0] & 0xFF) << 8) | (file[1] & 0xFF)) {
      case ZIP -> new SpreadsheetReading(limits).read(file);
      case OLD_OFFICE -> new TableRead.Refused(Trouble.NOT_A_SPREADSHEET, 0);
      default -> new CsvReading(limits).read(file);
    };
  }
}
