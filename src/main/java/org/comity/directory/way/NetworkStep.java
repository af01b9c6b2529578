package org.comity.directory.way;

import java.util.List;
import org.comity.directory.Designation;
import org.comity.directory.Network;

/// Networks to which both belong.
///
/// @param shared each with its members
public record NetworkStep(List<Shared> shared) {
  /// A network to which both belong.
  ///
  /// @param network it
  /// @param from the requesting State in it
  /// @param to the requested State in it
  /// @param contacts whom the requested State names under it
  public record Shared(
      Network network, Network.Member from, Network.Member to, List<Designation> contacts) {
    /// Keeps the list unchangeable.
    public Shared {
      contacts = List.copyOf(contacts);
    }
  }

  /// Keeps the list unchangeable.
  public NetworkStep {
    shared = List.copyOf(shared);
  }
}
