package org.comity.identity.web.people;

import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The people of one's body in the navigation.
@Component
class PeopleEntry implements NavigationEntry {
  @Override
  public String address() {
    return "/people";
  }

  @Override
  public String words() {
    return "identity.people.entry";
  }

  @Override
  public int order() {
    return 800;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return visitor.signedIn();
  }
}
