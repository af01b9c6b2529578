package org.comity.directory.links;

import java.util.Optional;
import java.util.UUID;

/// A web address of an entry.
///
/// @param state the code of the State
/// @param owner the body of the State; empty where nobody acts for it here
/// @param authority the identifier of the authority
/// @param kind what it is
/// @param address the address
public record Link(
    String state, Optional<UUID> owner, String authority, Kind kind, String address) {
  /// What an address is.
  public enum Kind {
    /// The authority's own page.
    WEBSITE,
    /// The source on which the entry rests.
    SOURCE
  }
}
