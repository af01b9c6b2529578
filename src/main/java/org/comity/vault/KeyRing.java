package org.comity.vault;

import java.util.List;
import java.util.UUID;

/// Where the keys of bodies and persons lie, each wrapped by the key of the installation. Whoever
/// has the ring alone has nothing.
public interface KeyRing {
  /// A ring on which nothing is kept: what is closed is closed under the derived keys alone.
  KeyRing NONE = new NoRing();

  /// A wrapped key.
  ///
  /// @param version 2 for the first; 1 is derived from the key file and lies nowhere
  /// @param closed in hex
  record Wrapped(int version, String closed) {}

  /// For what a key is, and which is the newest.
  record Newest(String purpose, UUID owner, int version) {}

  /// The keys of one owner for one purpose, the oldest first.
  List<Wrapped> keys(String purpose, UUID owner);

  /// Adds a key, unless there is one of this version, and gives all that are there then.
  List<Wrapped> add(String purpose, UUID owner, Wrapped key);

  /// The newest key of each owner for each purpose.
  List<Newest> newest();
}
