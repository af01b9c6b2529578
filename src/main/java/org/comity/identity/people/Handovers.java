package org.comity.identity.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Ids;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.comity.identity.people.Handover.By;
import org.comity.identity.people.Handover.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which the role of focal point is handed over in two steps by two different people.
@Service
public class Handovers {
  private final HandoverStore store;
  private final MemberStore members;
  private final HandoverRoles roles;
  private final Access access;
  private final Clock clock;

  Handovers(
      HandoverStore store, MemberStore members, HandoverRoles roles, Access access, Clock clock) {
    this.store = store;
    this.members = members;
    this.roles = roles;
    this.access = access;
    this.clock = clock;
  }

  /// In which part she starts one for a State; empty if she may not.
  public Optional<By> starts(Membership me, String body) {
    if (access.allows(me, "handover", "other", "write")) {
      return Optional.of(By.SECRETARIAT);
    }
    boolean own = me.bodyCode().equals(body) && access.allows(me, "handover", "own", "write");
    return own
        ? Optional.of(me.role() == Role.FOCAL_POINT ? By.HOLDER : By.SECOND)
        : Optional.empty();
  }

  /// Those of a State who can be named by whoever starts one: for a deputy, she herself.
  @Transactional(readOnly = true)
  public List<Member> heirs(Membership me, String body) {
    return starts(me, body).stream()
        .flatMap(by -> members.of(members.body(body)).stream().filter(each -> can(me, by, each)))
        .toList();
  }

  private static boolean can(Membership me, By by, Member member) {
    return by == By.SECOND
        ? member.membership().equals(me.id())
        : member.role() != Role.FOCAL_POINT;
  }

  /// The open ones that concern her: that of her State, for the secretariat those of all.
  @Transactional(readOnly = true)
  public List<Handover> open(Membership me) {
    boolean reads =
        access.allows(me, "handover", "own", "read")
            || access.allows(me, "handover", "other", "read");
    return reads
        ? store.open(clock.instant()).stream().filter(each -> concerns(me, each)).toList()
        : List.of();
  }

  private boolean concerns(Membership me, Handover handover) {
    return me.body().equals(handover.body()) || access.allows(me, "handover", "other", "read");
  }

  /// Starts one.
  ///
  /// @param invitation of a successor who is not a member yet; empty for a member
  @Transactional
  StartHandover.Outcome start(Membership me, StartHandover typed, Optional<Invitation> invitation) {
    Optional<By> by = starts(me, typed.body());
    if (by.isEmpty()) {
      return new StartHandover.Outcome.NotAllowed();
    }
    var check =
        new StartHandover.Check(by.get(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    return heir(me, typed, invitation)
        .map(heir -> start(me, typed, check, heir, invitation))
        .orElseGet(StartHandover.Wrong.SUCCESSOR::refused);
  }

  private StartHandover.Outcome start(
      Membership me,
      StartHandover typed,
      StartHandover.Check check,
      Handover.Heir heir,
      Optional<Invitation> invitation) {
    return check
        .wrong(typed)
        .<StartHandover.Outcome>map(StartHandover.Wrong::refused)
        .orElseGet(() -> add(made(me, typed, check, heir), invitation));
  }

  private Optional<Handover.Heir> heir(
      Membership me, StartHandover typed, Optional<Invitation> invitation) {
    return invitation
        .map(each -> new Handover.Heir(null, null, each.name()))
        .or(() -> member(me, typed));
  }

  private Optional<Handover.Heir> member(Membership me, StartHandover typed) {
    return heirs(me, typed.body()).stream()
        .filter(each -> each.membership().toString().equals(typed.successor()))
        .map(each -> new Handover.Heir(each.membership(), each.person(), each.name()))
        .findFirst();
  }

  private Handover made(
      Membership me, StartHandover typed, StartHandover.Check check, Handover.Heir heir) {
    Instant now = clock.instant();
    UUID body = members.body(typed.body());
    return new Handover(
        Ids.next(),
        body,
        typed.body(),
        new Handover.Started(check.by(), me.person(), now),
        former(body),
        heir,
        typed.stays(),
        StartHandover.Check.day(typed.day()).orElseThrow(),
        check.grounds(typed),
        now.plus(Handover.DAYS, ChronoUnit.DAYS));
  }

  private @Nullable UUID former(UUID body) {
    return members.of(body).stream()
        .filter(each -> each.role() == Role.FOCAL_POINT)
        .map(Member::membership)
        .findFirst()
        .orElse(null);
  }

  private StartHandover.Outcome add(Handover handover, Optional<Invitation> invitation) {
    store.expire(handover.body(), clock.instant());
    if (!store.add(handover, invitation.map(Invitation::id))) {
      return StartHandover.Wrong.OPEN.refused();
    }
    roles.record(handover, Step.STARTED);
    return new StartHandover.Outcome.Started(Optional.empty());
  }

  /// Whether it is she who finishes it.
  public boolean finishes(Membership me, Handover handover) {
    boolean heir = me.person().equals(handover.heir().person()) && own(me, handover, "accept");
    return switch (handover.started().by()) {
      case HOLDER -> heir;
      case SECOND -> access.allows(me, "handover", "other", "write");
      case SECRETARIAT -> second(me, handover) || (heir && !hasOtherDeputy(handover));
    };
  }

  private boolean second(Membership me, Handover handover) {
    return own(me, handover, "write") && !me.person().equals(handover.heir().person());
  }

  private boolean own(Membership me, Handover handover, String act) {
    return me.body().equals(handover.body())
        && (act.equals("write")
            ? access.allows(me, "handover", "own", "write")
            : access.allows(me, "handover", "own", "accept"));
  }

  private boolean hasOtherDeputy(Handover handover) {
    return members.of(handover.body()).stream()
        .anyMatch(
            each ->
                each.role() == Role.DEPUTY
                    && !each.membership().equals(handover.heir().membership()));
  }

  /// Whether she can withdraw or decline it.
  public boolean withdraws(Membership me, Handover handover) {
    boolean heir = me.person().equals(handover.heir().person()) && own(me, handover, "accept");
    boolean secretariat =
        handover.started().by() != By.HOLDER && access.allows(me, "handover", "other", "write");
    return heir || own(me, handover, "write") || secretariat;
  }

  /// Finishes it: both roles change, in one transaction.
  ///
  /// @return false if it is not open, its day has not come, or it is not hers to finish
  @Transactional
  public boolean finish(Membership me, UUID id) {
    Instant now = clock.instant();
    Optional<Handover> ripe =
        store.find(id, now).filter(each -> each.ripe(now) && finishes(me, each));
    if (ripe.isEmpty() || !roles.exchange(ripe.get())) {
      return false;
    }
    if (!store.settle(id, "accepted", me.person(), now)) {
      throw new IllegalStateException("The hand-over was finished meanwhile");
    }
    roles.record(ripe.get(), Step.FINISHED);
    return true;
  }

  /// Withdraws or declines it.
  ///
  /// @return false if it is not open, or not hers to withdraw
  @Transactional
  public boolean withdraw(Membership me, UUID id) {
    Instant now = clock.instant();
    Optional<Handover> open = store.find(id, now).filter(each -> withdraws(me, each));
    if (open.isEmpty() || !store.settle(id, "withdrawn", me.person(), now)) {
      return false;
    }
    roles.record(open.get(), Step.WITHDRAWN);
    return true;
  }
}
