package org.comity.directory.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Basis;
import org.comity.directory.Grounds;
import org.comity.directory.Period;
import org.comity.instrument.StateCode;
import org.comity.instrument.content.CsvRow;
import org.comity.instrument.content.Problem;
import org.jspecify.annotations.Nullable;

/// Reads what every statement has: State, part, basis, article, days, notification, origin.
final class GroundsReader {
  /// The columns of every statement.
  static final List<String> COLUMNS =
      List.of(
          "id",
          "iso3",
          "basis",
          "article",
          "valid_from",
          "valid_to",
          "notified",
          "reference",
          "verified",
          "source",
          "as_at",
          "note");

  private final Reference reference;

  GroundsReader(Reference reference) {
    this.reference = reference;
  }

  /// The columns of every statement and some more.
  static List<String> with(String... more) {
    return Stream.concat(COLUMNS.stream(), Stream.of(more)).toList();
  }

  /// What a row stands on; empty, with a problem, where State or basis are unknown.
  Optional<Grounds> of(CsvRow row) {
    Optional<StateCode> state = reference.state(row);
    Optional<Basis> basis = reference.basis(row);
    if (state.isEmpty() || basis.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Grounds(
            state.get(),
            reference.territory(row, row.text("territory"), state.get()),
            basis.get().code(),
            reference.article(row, basis.get()),
            period(row, basis.get()),
            after(row, "notified", basis.get()),
            row.text("reference"),
            reference.origin(row)));
  }

  private static Period period(CsvRow row, Basis basis) {
    LocalDate first = after(row, "valid_from", basis);
    LocalDate last = after(row, "valid_to", basis);
    if (first != null && last != null && last.isBefore(first)) {
      row.problem(
          Problem.Code.ENDS_BEFORE_IT_BEGINS, "Holds to " + last + ", but only from " + first);
      return Period.NOT_STATED;
    }
    return new Period(first, last);
  }

  private static @Nullable LocalDate after(CsvRow row, String column, Basis basis) {
    LocalDate day = row.date(column);
    LocalDate adopted = basis.adopted();
    if (day != null && adopted != null && day.isBefore(adopted)) {
      row.problem(
          Problem.Code.BEFORE_ADOPTION,
          "%s: %s is before %s was adopted on %s".formatted(column, day, basis.code(), adopted));
    }
    return day;
  }
}
