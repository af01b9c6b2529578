package org.comity.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.comity.database.Acting;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Rehearsal;
import org.comity.identity.Role;
import org.comity.instrument.Instruments;
import org.comity.instrument.Standing;
import org.comity.instrument.StateCode;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Opens the reviews of a rehearsal: the first cluster for each invented State.
@Component
@Order(20)
class RehearsalReviews implements ApplicationRunner {
  private static final List<String> STATES = List.of("XA", "XB", "XC", "XD", "XE");
  private static final List<String> INSTRUMENTS = List.of("UNTOC", "TIP", "SOM", "FA");
  private static final Set<Role> WORKING =
      Set.of(Role.FOCAL_POINT, Role.DEPUTY, Role.EXPERT, Role.OBSERVER);
  private static final LocalDate STARTS = LocalDate.of(2026, 9, 1);
  private static final LocalDate DUE = LocalDate.of(2027, 3, 1);

  private final Rehearsal rehearsal;
  private final Reviews reviews;
  private final Memberships memberships;
  private final Instruments instruments;
  private final Clock clock;

  RehearsalReviews(
      Rehearsal rehearsal,
      Reviews reviews,
      Memberships memberships,
      Instruments instruments,
      Clock clock) {
    this.rehearsal = rehearsal;
    this.reviews = reviews;
    this.memberships = memberships;
    this.instruments = instruments;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    Acting.JOB.run(
        () -> {
          if (rehearsal.on() && !reviews.any()) {
            STATES.forEach(this::open);
          }
        });
  }

  private void open(String state) {
    List<Membership> members = memberships.of(state);
    List<UUID> working =
        members.stream()
            .filter(member -> WORKING.contains(member.role()))
            .map(Membership::person)
            .toList();
    if (!members.isEmpty()) {
      UUID body = members.getFirst().body();
      reviews.open(
          new Reviews.Opening(body, state, 1, "I", STARTS, DUE, asked(state), working), clock);
    }
  }

  /// What the State is party to on the day the review starts.
  private List<String> asked(String state) {
    var code = new StateCode(state);
    return INSTRUMENTS.stream()
        .filter(found -> instruments.standing(code, found, STARTS) == Standing.PARTY)
        .toList();
  }
}
