package org.comity.directory.amended;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What waits for a second person of a State: she confirms it, or anybody who may edit withdraws
/// it.
@Service
public class PendingChanges {
  private final ContactChangeStore store;
  private final Access access;
  private final ChangeMade made;
  private final Clock clock;

  PendingChanges(ContactChangeStore store, Access access, ChangeMade made, Clock clock) {
    this.store = store;
    this.access = access;
    this.made = made;
    this.clock = clock;
  }

  /// Every change of her State, the last one first.
  @Transactional(readOnly = true)
  public List<ContactChange> all(Membership me) {
    return access.allows(me, "directory-contact", "own", "read")
        ? store.all().stream()
            .filter(each -> each.subject().body().equals(me.body()))
            .toList()
            .reversed()
        : List.of();
  }

  /// What still waits.
  @Transactional(readOnly = true)
  public List<ContactChange> waiting(Membership me) {
    Instant now = clock.instant();
    return all(me).stream().filter(each -> each.pending(now)).toList();
  }

  /// Confirms what somebody else of the State has changed.
  ///
  /// @return false if nothing by this identifier waits, if she made it herself, or if her role does
  ///   not allow it
  @Transactional
  public boolean confirm(Membership me, UUID id) {
    return waiting(me, id)
        .filter(each -> !each.made().author().equals(me.person()))
        .filter(each -> store.settle(each, true, me.person(), clock.instant()))
        .map(each -> made.settled(each, "confirm-contact"))
        .isPresent();
  }

  /// Withdraws what still waits.
  ///
  /// @return false if nothing by this identifier waits, or if her role does not allow it
  @Transactional
  public boolean withdraw(Membership me, UUID id) {
    return waiting(me, id)
        .filter(each -> store.settle(each, false, me.person(), clock.instant()))
        .map(each -> made.settled(each, "withdraw-contact"))
        .isPresent();
  }

  private Optional<ContactChange> waiting(Membership me, UUID id) {
    return access.allows(me, "directory-contact", "own", "settle")
        ? waiting(me).stream().filter(each -> each.id().equals(id)).findFirst()
        : Optional.empty();
  }
}
