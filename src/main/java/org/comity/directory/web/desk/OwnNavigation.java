package org.comity.directory.web.desk;

import org.comity.database.Policy;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The place of a State's own entries in the navigation of those who keep them.
@Component
class OwnNavigation implements NavigationEntry {
  private final Policy policy;

  OwnNavigation(Policy policy) {
    this.policy = policy;
  }

  @Override
  public String address() {
    return Addresses.OWN;
  }

  @Override
  public String words() {
    return "directory.own.entry";
  }

  @Override
  public int order() {
    return 66;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return policy.allows(visitor.role(), "directory-contact", "own", "write");
  }
}
