package org.comity.directory.web.proposals;

import org.comity.database.Policy;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The place of proposed designations in the navigation of those who decide on them.
@Component
class ProposalsNavigation implements NavigationEntry {
  private final Policy policy;

  ProposalsNavigation(Policy policy) {
    this.policy = policy;
  }

  @Override
  public String address() {
    return "/directory/proposals";
  }

  @Override
  public String words() {
    return "directory.proposal.allTitle";
  }

  @Override
  public int order() {
    return 66;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return policy.allows(visitor.role(), "directory-proposal", "other", "decide");
  }
}
