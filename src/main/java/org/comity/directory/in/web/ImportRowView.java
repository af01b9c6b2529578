package org.comity.directory.in.web;

import java.util.Locale;
import org.comity.directory.in.Fault;
import org.comity.directory.in.ImportRow;
import org.comity.instrument.web.Reading;

/// A row of a file as the page shows it.
///
/// @param row the row
/// @param reading who reads
record ImportRowView(ImportRow row, Reading reading) {

  ImportPage.Row view() {
    return new ImportPage.Row(
        reading.say("directory.in.line", "line", row.line()),
        row.subject(),
        icon(),
        reading.word("directory.in.verdict.", row.verdict()),
        way(),
        row.differences().stream().map(this::difference).toList(),
        row.faults().stream().map(this::fault).toList(),
        row.likely().stream().map(this::likely).toList());
  }

  private String icon() {
    return switch (row.verdict()) {
      case NEW -> "plus";
      case CHANGED -> "edit";
      case UNCHANGED -> "done";
      case REFUSED -> "stop";
    };
  }

  private String way() {
    if (row.verdict() == ImportRow.Verdict.REFUSED) {
      return "";
    }
    return reading.say("directory.in.way." + row.table().name().toLowerCase(Locale.ROOT));
  }

  private ImportPage.Difference difference(ImportRow.Difference each) {
    return new ImportPage.Difference(column(each.column()), each.before(), each.after());
  }

  private String fault(Fault fault) {
    return column(fault.column())
        + ": "
        + reading.say("directory.in.fault." + fault.reason().word())
        + (fault.part().isEmpty() ? "" : " " + quoted(fault.part()));
  }

  private static String quoted(String part) {
    return "\u2068" + part + "\u2069";
  }

  private ImportPage.Likely likely(ImportRow.Likely each) {
    return new ImportPage.Likely(
        reading.address("/directory/authorities/" + each.authority()),
        reading.say(
            "directory.in.likely",
            "authority",
            quoted(each.authority()),
            "column",
            column(each.column())));
  }

  private String column(String code) {
    return reading.say("directory.column." + code);
  }
}
