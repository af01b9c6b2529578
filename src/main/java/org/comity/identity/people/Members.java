package org.comity.identity.people;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.comity.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The people of a body: who they are, and how a membership changes and ends.
@Service
public class Members {
  private final MemberStore store;
  private final Access access;
  private final Trail trail;

  Members(MemberStore store, Access access, Trail trail) {
    this.store = store;
    this.access = access;
    this.trail = trail;
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

  /// A member whose membership the visitor may end; empty for any other. A focal point stays until
  /// another has taken over ([Handovers]), so that no State is without one.
  @Transactional(readOnly = true)
  public Optional<Member> endable(Membership me, UUID membership) {
    return store
        .find(membership)
        .filter(member -> !member.membership().equals(me.id()))
        .filter(member -> reaches(me, member.bodyCode()))
        .filter(member -> member.role() != Role.FOCAL_POINT)
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
}
