package org.comity.directory.contact;

import java.util.Locale;

/// Who may see how an authority is reached. That there is an authority, where it is and when it is
/// open is public.
public enum Visibility {
  /// Everybody.
  PUBLIC,
  /// Whoever acts for a body here.
  PRACTITIONERS,
  /// Practitioners of States that belong to a network to which its own State belongs too, of its
  /// own State, and the secretariat.
  NETWORK,
  /// The secretariat alone.
  SECRETARIAT;

  /// As whose its row is kept. The database knows nothing of networks: what is for one of them is
  /// kept as the secretariat's there.
  public Visibility kept() {
    return this == NETWORK ? SECRETARIAT : this;
  }

  /// The word in files, in `policy.csv` and in the database.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
