package org.comity.discussion.web;

import org.comity.database.Policy;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The place of discussions in the navigation.
@Component
class DiscussionsNavigation implements NavigationEntry {
  private final Policy policy;

  DiscussionsNavigation(Policy policy) {
    this.policy = policy;
  }

  @Override
  public String address() {
    return "/discussions";
  }

  @Override
  public String words() {
    return "discussion.list.title";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return visitor.signedIn() && policy.allows(visitor.role(), "discussion", "circle", "read");
  }
}
