package org.comity.directory.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.comity.directory.Basis;
import org.comity.directory.Duty;
import org.comity.directory.Function;
import org.comity.instrument.content.CsvRow;

/// Reads what texts ask States to name or to state.
final class DutiesFile {
  private static final List<String> COLUMNS =
      List.of(
          "basis",
          "article",
          "asked",
          "count",
          "addressee",
          "within_a_month",
          "around_the_clock",
          "verified",
          "note");

  private DutiesFile() {}

  static List<Duty> read(Tables tables, Reference reference) {
    List<Duty> duties = new ArrayList<>();
    for (CsvRow row : tables.own("duties", "", COLUMNS)) {
      duty(row, reference).ifPresent(duties::add);
    }
    return duties;
  }

  private static Optional<Duty> duty(CsvRow row, Reference reference) {
    Optional<Basis> basis = reference.basis(row);
    Optional<Duty.Asked> asked = row.word("asked", DutiesFile::asked);
    Optional<Duty.Count> count = row.word("count", Word.of(Duty.Count.values()));
    Optional<Duty.Addressee> to = row.word("addressee", Word.of(Duty.Addressee.values()));
    if (basis.isEmpty() || asked.isEmpty() || count.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Duty(
            basis.get().code(),
            row.text("article"),
            asked.get(),
            count.get(),
            to.get(),
            yes(row, "within_a_month"),
            yes(row, "around_the_clock"),
            yes(row, "verified"),
            row.text("note")));
  }

  private static boolean yes(CsvRow row, String column) {
    return row.text(column).equals("yes");
  }

  private static Optional<Duty.Asked> asked(String word) {
    return switch (word) {
      case "languages" -> Optional.of(new Duty.Asked.Languages());
      case "legal-basis" -> Optional.of(new Duty.Asked.Basis());
      default -> Word.of(Function.values()).apply(word).map(Duty.Asked.Named::new);
    };
  }
}
