package org.comity.identity.people;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.comity.audit.Trail;
import org.comity.identity.Membership;
import org.comity.identity.Memberships;
import org.comity.identity.Persons;
import org.springframework.stereotype.Component;

/// Keeps those who enrol, within the transaction of their enrolment.
@Component
class Newcomers {
  private final InvitationStore store;
  private final NewcomerStore persons;
  private final MemberStore members;
  private final Memberships memberships;
  private final Trail trail;

  Newcomers(
      InvitationStore store,
      NewcomerStore persons,
      MemberStore members,
      Memberships memberships,
      Trail trail) {
    this.store = store;
    this.persons = persons;
    this.members = members;
    this.memberships = memberships;
    this.trail = trail;
  }

  /// The person who has this address and can sign in with something.
  Optional<UUID> known(String email) {
    return persons.find(Persons.fold(email));
  }

  Optional<Membership> enrol(
      Invitation invitation, String name, String email, Predicate<UUID> prove) {
    String address = invitation.email().isEmpty() ? email.strip() : invitation.email();
    persons.add(invitation.person(), name.strip(), address, invitation.language());
    return prove.test(invitation.person()) ? join(invitation) : Optional.empty();
  }

  Optional<Membership> join(Invitation invitation) {
    if (!store.accept(invitation.id())) {
      return Optional.empty();
    }
    UUID id =
        members.add(invitation.person(), invitation.body(), invitation.role(), invitation.office());
    store.enrolled(invitation.id(), invitation.person(), id);
    trail.record("enrol", "invitation/" + invitation.id(), Map.of("membership", id.toString()));
    return memberships.find(id);
  }
}
