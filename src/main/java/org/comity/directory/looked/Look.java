package org.comity.directory.looked;

import java.time.Instant;
import java.util.Locale;
import org.comity.identity.Role;

/// That somebody saw numbers or mailboxes which are not public, or took them along.
///
/// @param at when, the first time within the hour
/// @param name her name, as she wrote it then
/// @param body the code of the body for which she acted
/// @param role in which role
/// @param state the code of the State whose entry it is
/// @param authority the identifier of the entry
/// @param way how
public record Look(
    Instant at, String name, String body, Role role, String state, String authority, Way way) {

  /// How an entry was seen.
  public enum Way {
    /// Shown on a page.
    PAGE,
    /// Taken along in a file: table, card, sheet.
    FILE,
    /// Asked for by a program with a token.
    API;

    /// The word in the database and in files.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
