package org.comity.identity.people;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
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
    Stream<Invitation> elsewhere =
        store.openElsewhere(me.body()).stream().filter(found -> invites(me, found));
    return Stream.concat(own.stream(), elsewhere).toList();
  }

  /// A link that no mail carries: whoever invited hands it over.
  ///
  /// @param invitation whose it is
  /// @param link the address, which is shown this once
  public record HandedOver(Invitation invitation, String link) {}

  /// Invites and sends the link. Whoever acts for the body already gets the role at once, in place
  /// of the one she has.
  @Transactional
  public Invite.Outcome invite(Membership me, Invite invite) {
    Optional<Invite.Wrong> wrong = wrong(me, invite);
    if (wrong.isPresent()) {
      return new Invite.Outcome.Refused(wrong.get());
    }
    UUID body = memberRows.body(invite.bodyCode());
    return memberRows
        .find(body, Persons.fold(invite.email()))
        .map(member -> change(me, member, invite.role()))
        .orElseGet(() -> invited(invitation(invite, body), invite));
  }

  private Invite.Outcome change(Membership me, Member member, Role role) {
    return members.change(me, member, role)
        ? new Invite.Outcome.Changed()
        : new Invite.Outcome.Refused(Invite.Wrong.AGAIN);
  }

  private Invite.Outcome invited(Invitation invitation, Invite invite) {
    store.add(invitation, Persons.fold(invite.email()));
    trail.record("invite", "invitation/" + invitation.id(), Map.of("role", invite.role().code()));
    return new Invite.Outcome.Invited(invitation, sent(invitation));
  }

  /// Sends a new link; the old one ends. Gives it where no mail carries it. Nothing happens to an
  /// invitation that is not the visitor's.
  @Transactional
  public Optional<HandedOver> sendAgain(Membership me, UUID id) {
    return mine(me, id).flatMap(this::sent);
  }

  private Optional<HandedOver> sent(Invitation invitation) {
    return links.sendOrGive(invitation).map(link -> new HandedOver(invitation, link));
  }

  private Optional<Invite.Wrong> wrong(Membership me, Invite invite) {
    Optional<Invite.Wrong> wrong = invite.wrong();
    if (wrong.isPresent()) {
      return wrong;
    }
    if (!invites(me, invite.role(), invite.bodyCode())) {
      return Optional.of(Invite.Wrong.ROLE);
    }
    UUID body = memberRows.body(invite.bodyCode());
    if (taken(body, invite.role())) {
      return Optional.of(Invite.Wrong.TWO_FOCAL_POINTS);
    }
    return asked(body, Persons.fold(invite.email()))
        ? Optional.of(Invite.Wrong.AGAIN)
        : Optional.empty();
  }

  /// Takes an invitation back.
  @Transactional
  public void withdraw(Membership me, UUID id) {
    if (mine(me, id).isPresent() && store.withdraw(id) > 0) {
      trail.record("withdraw-invitation", "invitation/" + id, Map.of());
    }
  }

  private Optional<Invitation> mine(Membership me, UUID id) {
    return store.find(id).filter(found -> invites(me, found));
  }

  private boolean invites(Membership me, Invitation found) {
    return invites(me, found.role(), found.bodyCode());
  }

  private boolean invites(Membership me, Role role, String bodyCode) {
    return members.invitable(me).contains(role) && members.reaches(me, bodyCode);
  }

  private boolean taken(UUID body, Role role) {
    return role == Role.FOCAL_POINT
        && (memberRows.hasFocalPoint(body)
            || store.open(body).stream().anyMatch(open -> open.role() == Role.FOCAL_POINT));
  }

  private boolean asked(UUID body, String foldedEmail) {
    return store.open(body).stream()
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
