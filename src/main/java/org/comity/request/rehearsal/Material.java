package org.comity.request.rehearsal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.comity.document.Document.Bytes;

/// Invented material that an invented State hands over.
///
/// @param name of the file
/// @param content its bytes
record Material(String name, Bytes content) {
  private static final int LINES = 9;
  private static final LocalDate FIRST = LocalDate.of(2025, 3, 4);
  private static final int EVERY_DAYS = 47;
  private static final int DEPOSIT = 8_400;
  private static final int STEP = 150;

  /// The statement of a bank account: nine deposits, most of which leave on the next day.
  ///
  /// @param account its number
  /// @param mark the sentence that all of it is invented
  static Material statement(String account, String mark) {
    var text = new StringBuilder("\"" + mark + "\"\n");
    text.append("account,date,amount,currency,entry,balance\n");
    int balance = 0;
    for (int i = 0; i < LINES; i++) {
      LocalDate day = FIRST.plusDays((long) i * EVERY_DAYS);
      int in = DEPOSIT + i * STEP;
      int out = in - STEP;
      balance += in;
      line(text, account, day, in, "cash deposit", balance);
      balance -= out;
      line(text, account, day.plusDays(1), -out, "transfer abroad", balance);
    }
    byte[] content = text.toString().getBytes(StandardCharsets.UTF_8);
    return new Material("bank-statement.csv", Bytes.of(content));
  }

  private static void line(
      StringBuilder text, String account, LocalDate day, int amount, String entry, int balance) {
    text.append("%s,%s,%d.00,EUR,%s,%d.00\n".formatted(account, day, amount, entry, balance));
  }
}
