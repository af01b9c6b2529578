package org.comity.directory;

import java.time.LocalDate;
import java.util.Optional;

/// Which designations are wanted.
///
/// @param function for what; empty for all
/// @param basis the code of the treaty or resolution; empty for all
/// @param day the day for which is asked
public record Selection(Optional<Function> function, String basis, LocalDate day) {

  /// Whether a designation is one of them, on whatever day.
  public boolean lets(Designation each) {
    return (function.isEmpty() || each.function() == function.get())
        && (basis.isEmpty() || each.grounds().basis().equals(basis));
  }
}
