package org.comity.directory.links;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Whether this installation may reach out to look at web addresses: the setting
/// `comity.links.check`, off where nobody has set it.
@Component
public class ReachingOut {
  private final boolean allowed;

  ReachingOut(@Value("${comity.links.check:false}") boolean allowed) {
    this.allowed = allowed;
  }

  /// Whether it may.
  public boolean allowed() {
    return allowed;
  }
}
