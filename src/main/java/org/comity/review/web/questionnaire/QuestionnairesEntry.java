package org.comity.review.web.questionnaire;

import org.comity.shell.NavigationEntry;
import org.comity.shell.Visitor;
import org.springframework.stereotype.Component;

/// The place of the questionnaires in the navigation.
@Component
class QuestionnairesEntry implements NavigationEntry {
  @Override
  public String address() {
    return "/questionnaires";
  }

  @Override
  public String words() {
    return "review.questionnaires.title";
  }

  @Override
  public int order() {
    return 55;
  }

  @Override
  public boolean visibleTo(Visitor visitor) {
    return true;
  }
}
