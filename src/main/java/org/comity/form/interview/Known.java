package org.comity.form.interview;

import java.util.Optional;
import org.comity.form.logic.Operand;

/// What is known about a case beside what was written in it.
public interface Known {
  /// Nothing but what was written.
  Known NOTHING =
      new Known() {
        @Override
        public Optional<Operand> value(Field field, Interview interview, int item) {
          return Optional.empty();
        }

        @Override
        public Optional<Boolean> gate(Field field, Interview interview) {
          return Optional.empty();
        }
      };

  /// The value that the program gives a field; empty if it gives none.
  Optional<Operand> value(Field field, Interview interview, int item);

  /// The answer to the gate of a field where it follows from what is known; empty if the person has
  /// to answer it.
  Optional<Boolean> gate(Field field, Interview interview);
}
