package org.comity.form.sheets;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.comity.form.Address;
import org.comity.form.Value;
import org.comity.form.laws.Citing;
import org.springframework.stereotype.Component;

/// Stored answers as they are read: with the laws of the library that they cite.
@Component
class CitedAnswers {
  private final Citing citing;

  CitedAnswers(Citing citing) {
    this.citing = citing;
  }

  /// The rows as answers, in the same order.
  List<SavedAnswer> read(Sheet sheet, List<AnswerStore.Row> rows) {
    List<SavedAnswer> stored = rows.stream().map(StoredValue::answer).toList();
    UnaryOperator<Value> reading =
        citing.reading(
            stored.stream().map(SavedAnswer::value).toList(),
            sheet.id().value(),
            sheet.state() == Sheet.State.SUBMITTED);
    return stored.stream().map(answer -> answer.read(reading)).toList();
  }

  /// The rows as answers by their places.
  Map<Address, SavedAnswer> placed(Sheet sheet, List<AnswerStore.Row> rows) {
    Map<Address, SavedAnswer> placed = HashMap.newHashMap(rows.size());
    read(sheet, rows).forEach(answer -> placed.put(answer.address(), answer));
    return placed;
  }

  /// Remembers which version of each law a sheet cites now.
  void freeze(SheetId sheet) {
    citing.freeze(sheet.value());
  }
}
