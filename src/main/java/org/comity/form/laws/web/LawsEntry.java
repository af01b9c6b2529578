package org.comity.form.laws.web;

import java.util.Set;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The library of laws in the navigation.
@Component
class LawsEntry implements NavigationEntry {
  private static final Set<String> ROLES = Set.of("focal-point", "deputy", "expert", "observer");

  @Override
  public String address() {
    return "/laws";
  }

  @Override
  public String words() {
    return "form.laws.entry";
  }

  @Override
  public int order() {
    return 15;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return ROLES.contains(visitor.role());
  }
}
