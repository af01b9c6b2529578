package org.comity.review;

import java.util.Set;
import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The place of the reviews in the navigation.
@Component
class ReviewsEntry implements NavigationEntry {
  private static final Set<String> ROLES =
      Set.of("focal-point", "deputy", "expert", "observer", "secretariat", "reviewer");

  @Override
  public String address() {
    return "/reviews";
  }

  @Override
  public String words() {
    return "review.entry";
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return ROLES.contains(visitor.role());
  }
}
