package org.comity.identity.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.comity.audit.Trail;
import org.comity.identity.Access;
import org.comity.identity.FocalPointChanged;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of a body: who they are, how a membership ends, how a deputy takes over.
@Service
public class Members {
  private final MemberStore store;
  private final Access access;
  private final Trail trail;
  private final ApplicationEventPublisher events;

  Members(MemberStore store, Access access, Trail trail, ApplicationEventPublisher events) {
    this.store = store;
    this.access = access;
    this.trail = trail;
    this.events = events;
  }

  /// Those who act for the visitor's own body.
  @Transactional(readOnly = true)
  public List<Member> own(Membership me) {
    return access.allows(me, "membership", "own", "read") ? store.of(me.body()) : List.of();
  }

  /// Those elsewhere whom the visitor's role invites: the focal points for the secretariat, the
  /// secretariat for an administrator.
  @Transactional(readOnly = true)
  public List<Member> elsewhere(Membership me) {
    List<String> roles = invitable(me).stream().map(Role::code).toList();
    boolean may = access.allows(me, "invitation", "other", "write");
    return may ? store.elsewhere(me.body(), roles) : List.of();
  }

  /// The roles to which the visitor may invite.
  public List<Role> invitable(Membership me) {
    return Arrays.stream(Role.values())
        .filter(role -> access.allows(me, "invitation", role.code(), "write"))
        .toList();
  }

  /// Whether the visitor may invite to this body and end memberships there, as far as the roles go:
  /// to her own, and where her role invites elsewhere, to every one.
  boolean reaches(Membership me, String bodyCode) {
    return me.bodyCode().equals(bodyCode) || access.allows(me, "invitation", "other", "write");
  }

  /// A member whose membership the visitor may end; empty for any other.
  @Transactional(readOnly = true)
  public Optional<Member> endable(Membership me, UUID membership) {
    return store
        .find(membership)
        .filter(member -> !member.membership().equals(me.id()))
        .filter(member -> reaches(me, member.bodyCode()))
        .filter(member -> invitable(me).contains(member.role()));
  }

  /// Ends a membership; with her next request she no longer acts for the body.
  @Transactional
  public void end(Membership me, UUID membership) {
    if (endable(me, membership).isPresent() && store.end(membership) > 0) {
      trail.record("end-membership", "membership/" + membership, Map.of());
    }
  }

  /// Gives a member whom the visitor may end another role to which she may invite. What the member
  /// wrote, and the sheets on which she works, stay hers.
  ///
  /// @return whether it was done: it is another role, and one that the visitor gives
  boolean change(Membership me, Member member, Role to) {
    boolean may =
        member.role() != to
            && invitable(me).contains(to)
            && endable(me, member.membership()).isPresent();
    if (!may || store.change(member.membership(), member.role(), to) != 1) {
      return false;
    }
    trail.record(
        "change-role",
        "membership/" + member.membership(),
        Map.of("from", member.role().code(), "to", to.code()));
    return true;
  }

  /// Lets a deputy take over as focal point in one act, so that there is exactly one at any time.
  /// Either of the two may do it.
  ///
  /// @param stays whether the former focal point becomes the deputy; else her membership ends
  /// @return whether it was done: there was a focal point and this deputy
  @Transactional
  public boolean takeOver(Membership me, UUID deputy, boolean stays) {
    List<Member> own = store.of(me.body());
    Optional<Member> former = first(own, member -> member.role() == Role.FOCAL_POINT);
    Optional<Member> next =
        first(own, member -> member.role() == Role.DEPUTY && member.membership().equals(deputy));
    boolean mine = me.role() == Role.FOCAL_POINT || me.id().equals(deputy);
    if (!mine
        || former.isEmpty()
        || next.isEmpty()
        || !access.allows(me, "membership", "own", "take-over")) {
      return false;
    }
    handOver(former.get().membership(), deputy, stays);
    events.publishEvent(
        new FocalPointChanged(me.body(), former.get().person(), next.get().person()));
    return true;
  }

  private static Optional<Member> first(List<Member> members, Predicate<Member> wanted) {
    return members.stream().filter(wanted).findFirst();
  }

  private void handOver(UUID former, UUID deputy, boolean stays) {
    int left = stays ? store.change(former, Role.FOCAL_POINT, Role.DEPUTY) : store.end(former);
    int taken = store.change(deputy, Role.DEPUTY, Role.FOCAL_POINT);
    if (left != 1 || taken != 1) {
      throw new IllegalStateException("The role of focal point was not handed over");
    }
    trail.record(
        "take-over-as-focal-point", "membership/" + deputy, Map.of("from", former.toString()));
  }
}
