package org.comity.directory.contact;

import java.util.Locale;

/// Who may see how an authority is reached. That there is an authority, where it is and when it is
/// open is public.
public enum Visibility {
  /// Everybody.
  PUBLIC,
  /// Whoever acts for a body here.
  PRACTITIONERS,
  /// The secretariat alone.
  SECRETARIAT;

  /// The word in files, in `policy.csv` and in the database.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
