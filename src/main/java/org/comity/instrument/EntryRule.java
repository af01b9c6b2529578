package org.comity.instrument;

import java.time.LocalDate;

/// The article of a treaty that says when a State which consents later is bound: so many days after
/// its deposit, or when the treaty itself enters into force, whichever is later.
///
/// @param article the citation, such as `38(2)`
/// @param days counted from the day of deposit; 30 where the treaty says "on the thirtieth day
///   after the date of the deposit"
public record EntryRule(String article, int days) {

  /// The day on which a State is bound.
  ///
  /// @param deposited the day of its deposit
  /// @param treatyInForce the day on which the treaty itself entered into force
  public LocalDate bound(LocalDate deposited, LocalDate treatyInForce) {
    LocalDate own = deposited.plusDays(days);
    return own.isBefore(treatyInForce) ? treatyInForce : own;
  }
}
