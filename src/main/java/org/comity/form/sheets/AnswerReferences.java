package org.comity.form.sheets;

import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.comity.form.Refusal;
import org.comity.form.Value;
import org.comity.form.laws.Citing;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What answers refer to and do not hold themselves: laws of the library, and files.
@Component
class AnswerReferences {
  private final Citing citing;
  private final AnswerFiles files;

  AnswerReferences(Citing citing, AnswerFiles files) {
    this.citing = citing;
    this.files = files;
  }

  /// Why what an answer refers to cannot be taken.
  List<Refusal> refusals(SaveAnswer command) {
    return files.refusals(command);
  }

  /// The save of the value as it is stored.
  SaveAnswer stored(SaveAnswer command) {
    return command.with(files.complete(citing.stored(command.value())));
  }

  /// How answers of a sheet that is being answered are read.
  UnaryOperator<Value> reading(Collection<? extends @Nullable Value> values, SheetId sheet) {
    return citing.reading(values, sheet.value(), false);
  }

  /// An answer was saved over another: what only the earlier one named is no longer needed.
  void left(@Nullable Value before, @Nullable Value after) {
    files.removeLeftOut(before, after);
  }
}
