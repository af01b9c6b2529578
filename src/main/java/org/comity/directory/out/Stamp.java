package org.comity.directory.out;

import java.time.LocalDate;

/// What every file from the directory says of itself, for old copies circulate.
///
/// @param shownFor the day for which it speaks
/// @param made the day on which it was made, in UTC
/// @param from the address of the page it was made from
/// @param rehearsal whether everything in it is invented
public record Stamp(LocalDate shownFor, LocalDate made, String from, boolean rehearsal) {
  // States are asked every quarter whether their entries still hold.
  private static final int MONTHS = 3;

  /// The last day on which it should be used without looking again.
  public LocalDate useUntil() {
    return made.plusMonths(MONTHS);
  }
}
