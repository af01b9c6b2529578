package org.comity.instrument.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.instrument.Instrument;
import org.comity.instrument.Origin;
import org.comity.instrument.State;
import org.comity.instrument.StateCode;

/// What the tables may refer to: the treaties and the States read before them.
record Known(
    LocalDate compiled,
    List<Instrument> instruments,
    Map<StateCode, State> states,
    Problems problems) {
  /// The treaty of a row, by its code or another name; empty, with a problem, for an unknown one.
  Optional<Instrument> instrument(CsvRow row) {
    String code = row.text("treaty");
    Optional<Instrument> found =
        instruments.stream().filter(each -> each.isCalled(code)).findFirst();
    if (found.isEmpty()) {
      row.problem(Problem.Code.UNKNOWN_INSTRUMENT, "No treaty has the code " + code);
    }
    return found;
  }

  /// The State of a row; empty, with a problem, for an unknown one.
  Optional<StateCode> state(CsvRow row) {
    Optional<StateCode> code = StateCode.of(row.text("iso3")).filter(states::containsKey);
    if (code.isEmpty()) {
      row.problem(Problem.Code.UNKNOWN_STATE, "No State has the code " + row.text("iso3"));
    }
    return code;
  }

  /// Where a row is from.
  Origin origin(CsvRow row, String sourceColumn, String asAtColumn) {
    return new Origins(compiled).of(row, sourceColumn, asAtColumn);
  }
}
