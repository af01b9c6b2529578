package org.comity.request.web;

import org.comity.database.Policy;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The place of requests in the navigation of those who draft them.
@Component
class RequestsNavigation implements NavigationEntry {
  private final Policy policy;

  RequestsNavigation(Policy policy) {
    this.policy = policy;
  }

  @Override
  public String address() {
    return "/requests";
  }

  @Override
  public String words() {
    return "request.entry";
  }

  @Override
  public int order() {
    return 30;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return policy.allows(visitor.role(), "request", "own", "read");
  }
}
