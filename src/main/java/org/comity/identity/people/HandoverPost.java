package org.comity.identity.people;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.comity.database.Requires;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Role;
import org.comity.identity.people.Handover.By;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Who gets which letter about a hand-over, and who is reminded to name a deputy. It is the
/// program's own work, since one side does not see the other's addresses.
@Service
public class HandoverPost {
  private static final String SECRETARIAT = "SECRETARIAT";

  private final HandoverLetters letters;
  private final HandoverStore store;
  private final Memberships memberships;
  private final Clock clock;

  HandoverPost(HandoverLetters letters, HandoverStore store, Memberships memberships, Clock clock) {
    this.letters = letters;
    this.store = store;
    this.memberships = memberships;
    this.clock = clock;
  }

  /// Tells those whom it concerns; call it once the act is kept.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  @Requires(object = "membership", state = "other", act = "read")
  public void tell(Handover.Moved moved) {
    Handover handover = moved.handover();
    List<Membership> members = memberships.of(handover.bodyCode());
    switch (moved.step()) {
      case STARTED -> {
        asked(handover, members).forEach(each -> letters.of(handover, "asked", each));
        if (handover.started().by() != By.HOLDER) {
          of(members, each -> each.role() == Role.FOCAL_POINT)
              .forEach(each -> letters.of(handover, "told", each));
        }
      }
      case FINISHED -> concerned(handover, members, "done");
      case WITHDRAWN -> concerned(handover, members, "withdrawn");
    }
  }

  private List<Membership> asked(Handover handover, List<Membership> members) {
    List<Membership> heir = of(members, each -> heir(handover, each));
    return switch (handover.started().by()) {
      case HOLDER -> heir;
      case SECOND -> memberships.of(SECRETARIAT);
      case SECRETARIAT -> {
        List<Membership> deputies =
            of(members, each -> each.role() == Role.DEPUTY && !heir(handover, each));
        yield deputies.isEmpty() ? heir : deputies;
      }
    };
  }

  private void concerned(Handover handover, List<Membership> members, String what) {
    UUID starter = handover.started().person();
    Stream<Membership> own =
        members.stream()
            .filter(
                each ->
                    heir(handover, each)
                        || each.role() == Role.FOCAL_POINT
                        || each.id().equals(handover.former())
                        || each.person().equals(starter));
    Stream<Membership> started =
        handover.started().by() == By.SECRETARIAT
            ? memberships.of(SECRETARIAT).stream().filter(each -> each.person().equals(starter))
            : Stream.of();
    Stream.concat(own, started).forEach(each -> letters.of(handover, what, each));
  }

  private static boolean heir(Handover handover, Membership member) {
    return member.id().equals(handover.heir().membership());
  }

  private static List<Membership> of(List<Membership> members, Predicate<Membership> wanted) {
    return members.stream().filter(wanted).toList();
  }

  /// Asks the focal point of a State to name a deputy, once a month.
  ///
  /// @param state the code of a State without one
  @Transactional
  @Requires(object = "deputy-reminder", state = "any", act = "write")
  public void remind(String state) {
    LocalDate month = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).withDayOfMonth(1);
    for (Membership to : of(memberships.of(state), each -> each.role() == Role.FOCAL_POINT)) {
      UUID body = to.body();
      if (store.reminded(body, month, clock.instant())) {
        letters.nameADeputy(to);
      }
    }
  }
}
