package org.comity.directory.way;

import java.util.List;
import org.comity.directory.Requirement;
import org.comity.instrument.Notification;

/// What the requested State asks of a request, and what else it has told the depositary of the
/// treaty. Reservations are not kept here as such: the page of the depositary has them.
///
/// @param requirements what it asks
/// @param told what it has told the depositary under the article, beside authority and languages
public record ConditionsStep(List<Requirement> requirements, List<Notification> told) {
  /// Keeps the lists unchangeable.
  public ConditionsStep {
    requirements = List.copyOf(requirements);
    told = List.copyOf(told);
  }
}
