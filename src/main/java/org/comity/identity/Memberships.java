package org.comity.identity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.comity.database.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The memberships of persons in bodies.
@Service
public class Memberships {
  private final MembershipStore store;

  Memberships(MembershipStore store) {
    this.store = store;
  }

  /// A membership that has not ended. Before it is known who asks, call it as [Acting#SIGN_IN].
  @Transactional(readOnly = true)
  @Requires(object = "membership", state = "other", act = "read")
  public Optional<Membership> find(UUID membership) {
    return store.find(membership);
  }

  /// The members of the body that the current visitor acts for.
  @Transactional(readOnly = true)
  @Requires(object = "membership", state = "own", act = "read")
  public List<Membership> colleagues(Membership me) {
    return store.ofBody(me.body());
  }

  /// All memberships of the current visitor that have not ended, the oldest first.
  @Transactional(readOnly = true)
  public List<Membership> mine(Membership me) {
    return store.ofPerson(me.person());
  }

  /// The memberships of a person that have not ended, for the act of signing in.
  @Transactional(readOnly = true)
  @Requires(object = "membership", state = "other", act = "read")
  public List<Membership> ofPerson(UUID person) {
    return store.ofPerson(person);
  }

  /// The memberships of a body, for the program's own work.
  @Transactional(readOnly = true)
  @Requires(object = "membership", state = "other", act = "read")
  public List<Membership> of(String bodyCode) {
    return store.ofBodyCode(bodyCode);
  }

  /// Every body by its code.
  @Transactional(readOnly = true)
  @Requires(object = "body", state = "any", act = "read")
  public Map<String, UUID> bodies() {
    return store.bodies();
  }

  /// The body of a code, for the program's own work.
  @Transactional(readOnly = true)
  @Requires(object = "body", state = "any", act = "read")
  public Optional<UUID> body(String code) {
    return store.body(code);
  }
}
