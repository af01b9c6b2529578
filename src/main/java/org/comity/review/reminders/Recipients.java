package org.comity.review.reminders;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.form.sheets.Sheets;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.review.Review;
import org.springframework.stereotype.Component;

/// To whom a review's deadline matters: the focal point, and those who write its answers.
@Component
class Recipients {
  private static final Set<Role> WRITING = Set.of(Role.DEPUTY, Role.EXPERT);

  private final Sheets sheets;
  private final Memberships memberships;

  Recipients(Sheets sheets, Memberships memberships) {
    this.sheets = sheets;
    this.memberships = memberships;
  }

  List<Membership> of(Review review) {
    Set<UUID> assigned =
        review.questionnaires().stream()
            .flatMap(asked -> sheets.assigned(asked.sheet()).stream())
            .collect(Collectors.toSet());
    return memberships.of(review.state()).stream()
        .filter(
            member ->
                member.role() == Role.FOCAL_POINT
                    || (WRITING.contains(member.role()) && assigned.contains(member.person())))
        .toList();
  }
}
