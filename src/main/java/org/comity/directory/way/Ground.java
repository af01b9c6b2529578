package org.comity.directory.way;

import org.comity.directory.Basis;

/// A legal basis that may serve.
///
/// @param basis the treaty, resolution or law
/// @param scope what it serves for
/// @param bond whether it stands between the two
/// @param named whether the requested State names an authority under it on the day
public record Ground(Basis basis, Scope scope, Bond bond, boolean named) {
  /// Whether nothing speaks against it.
  public boolean open() {
    return !(bond instanceof Bond.Barred);
  }

  // The smaller, the sooner it is taken.
  int rank(boolean crimeIsSaid) {
    if (bond instanceof Bond.InForce) {
      return inForce(crimeIsSaid);
    }
    if (scope.order() == Scope.Order.BILATERAL && !named) {
      return LAST;
    }
    return named ? NAMED_ALONE : UNKNOWN;
  }

  // A treaty on the very crime goes before one on any; one on a crime that nobody spoke of, after.
  private int inForce(boolean crimeIsSaid) {
    if (scope.crimes().isEmpty()) {
      return named ? ANY_CRIME : ANY_CRIME_NOBODY_NAMED;
    }
    return crimeIsSaid ? THE_VERY_CRIME : ONE_CRIME;
  }

  private static final int THE_VERY_CRIME = 0;
  private static final int ANY_CRIME = 1;
  private static final int ANY_CRIME_NOBODY_NAMED = 2;
  private static final int ONE_CRIME = 3;
  private static final int NAMED_ALONE = 4;
  private static final int UNKNOWN = 5;
  private static final int LAST = 6;
}
