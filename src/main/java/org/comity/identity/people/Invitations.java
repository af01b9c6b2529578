package org.comity.identity.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.audit.Trail;
import org.comity.database.Ids;
import org.comity.identity.Membership;
import org.comity.identity.Persons;
import org.comity.identity.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Invitations to act for a body. Each link lives thirty days, works once and opens the page of
/// enrolment alone.
@Service
public class Invitations {
  private final InvitationStore store;
  private final InvitationLinks links;
  private final MemberStore memberRows;
  private final Members members;
  private final Trail trail;

  Invitations(
      InvitationStore store,
      InvitationLinks links,
      MemberStore memberRows,
      Members members,
      Trail trail) {
    this.store = store;
    this.links = links;
    this.memberRows = memberRows;
    this.members = members;
    this.trail = trail;
  }

  /// Those invited by the visitor's body and role who have not enrolled yet.
  @Transactional(readOnly = true)
  public List<Invitation> open(Membership me) {
    List<Invitation> own = store.open(me.body());
    List<Invitation> elsewhere = store.openElsewhere(me.body());
    return java.util.stream.Stream.concat(own.stream(), elsewhere.stream()).toList();
  }

  /// Invites and sends the link. Gives what is wrong; empty if it was sent.
  @Transactional
  public Optional<Invite.Wrong> invite(Membership me, Invite invite) {
    Optional<Invite.Wrong> wrong = invite.wrong();
    if (wrong.isPresent()) {
      return wrong;
    }
    if (!members.invitable(me).contains(invite.role())) {
      return Optional.of(Invite.Wrong.ROLE);
    }
    String folded = Persons.fold(invite.email());
    UUID body = memberRows.body(invite.bodyCode());
    if (taken(body, invite.role())) {
      return Optional.of(Invite.Wrong.TWO_FOCAL_POINTS);
    }
    if (known(body, folded)) {
      return Optional.of(Invite.Wrong.AGAIN);
    }
    Invitation invitation = invitation(invite, body);
    store.add(invitation, folded);
    trail.record("invite", "invitation/" + invitation.id(), Map.of("role", invite.role().code()));
    links.send(invitation);
    return Optional.empty();
  }

  /// Sends a new link; the old one ends. Nothing happens to an invitation that is not the
  /// visitor's.
  @Transactional
  public void sendAgain(Membership me, UUID id) {
    mine(me, id).ifPresent(links::send);
  }

  /// Takes an invitation back.
  @Transactional
  public void withdraw(Membership me, UUID id) {
    if (mine(me, id).isPresent() && store.withdraw(id) > 0) {
      trail.record("withdraw-invitation", "invitation/" + id, Map.of());
    }
  }

  private Optional<Invitation> mine(Membership me, UUID id) {
    return store.find(id).filter(found -> members.invitable(me).contains(found.role()));
  }

  private boolean taken(UUID body, Role role) {
    return role == Role.FOCAL_POINT
        && (memberRows.hasFocalPoint(body)
            || store.open(body).stream().anyMatch(open -> open.role() == Role.FOCAL_POINT));
  }

  private boolean known(UUID body, String foldedEmail) {
    return memberRows.hasMember(body, foldedEmail)
        || store.open(body).stream()
            .anyMatch(open -> Persons.fold(open.email()).equals(foldedEmail));
  }

  private Invitation invitation(Invite invite, UUID body) {
    return new Invitation(
        Ids.next(),
        body,
        invite.bodyCode(),
        Ids.next(),
        invite.name().strip(),
        invite.email().strip(),
        invite.role(),
        invite.office().strip(),
        invite.language(),
        store.now());
  }
}
