package org.comity.instrument;

import java.time.LocalDate;
import java.util.Optional;

/// Since when a State is party to a treaty.
public sealed interface PartySince {

  /// The day, if there is one.
  Optional<LocalDate> date();

  /// A source gives the day.
  ///
  /// @param day on which the treaty entered into force for the State
  record Given(LocalDate day) implements PartySince {
    @Override
    public Optional<LocalDate> date() {
      return Optional.of(day);
    }
  }

  /// No source gives the day; it is computed from the deposit by the treaty's own rule.
  ///
  /// @param day on which the treaty entered into force for the State
  /// @param article the citation of the rule, such as `38(2)`
  record Derived(LocalDate day, String article) implements PartySince {
    @Override
    public Optional<LocalDate> date() {
      return Optional.of(day);
    }
  }

  /// Neither a source nor a rule gives a day.
  record NotStated() implements PartySince {
    @Override
    public Optional<LocalDate> date() {
      return Optional.empty();
    }
  }
}
