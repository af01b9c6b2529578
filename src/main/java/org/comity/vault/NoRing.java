package org.comity.vault;

import java.util.List;
import java.util.UUID;

/// A ring without keys.
final class NoRing implements KeyRing {
  @Override
  public List<Wrapped> keys(String purpose, UUID owner) {
    return List.of();
  }

  @Override
  public List<Wrapped> add(String purpose, UUID owner, Wrapped key) {
    return List.of();
  }

  @Override
  public List<Newest> newest() {
    return List.of();
  }
}
