package org.comity.directory.web;

import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The place of this room in the navigation.
@Component
class DirectoryNavigation implements NavigationEntry {
  @Override
  public String address() {
    return "/directory";
  }

  @Override
  public String words() {
    return "directory.title";
  }

  @Override
  public int order() {
    return 65;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return true;
  }
}
