package org.comity.directory.looked;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.comity.database.Requires;
import org.comity.directory.Directory;
import org.comity.directory.contact.ContactPoint;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Who looked at numbers and mailboxes that are not public. The State of an entry reads who did;
/// everybody reads what she did herself.
@Service
public class Looks {
  private final LookStore store;
  private final Directory directory;
  private final Owners owners;
  private final Access access;
  private final Clock clock;

  Looks(LookStore store, Directory directory, Owners owners, Access access, Clock clock) {
    this.store = store;
    this.directory = directory;
    this.owners = owners;
    this.access = access;
    this.clock = clock;
  }

  /// Some of the looks.
  ///
  /// @param looks the last first
  /// @param all how many there are of those that were wanted
  /// @param bodies the codes of the bodies by which they can be narrowed
  public record Part(List<Look> looks, int all, List<String> bodies) {
    /// Keeps the lists unchangeable.
    public Part {
      looks = List.copyOf(looks);
      bodies = List.copyOf(bodies);
    }
  }

  /// Keeps that she saw points of contact, those alone that show her something not public. The same
  /// entry by the same way counts once within an hour.
  ///
  /// @return of how many entries a row was made
  @Transactional
  public int keep(Membership me, Look.Way way, Collection<ContactPoint> points) {
    List<LookStore.Seen> seen =
        points.stream()
            .filter(directory::showsNotPublic)
            .map(ContactPoint::authority)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .flatMap(each -> directory.authority(each).stream())
            .map(each -> seen(each.id(), each.state().value()))
            .toList();
    boolean kept = !seen.isEmpty() && keeps(me);
    return kept ? store.add(me, way, seen, clock.instant()) : 0;
  }

  private LookStore.Seen seen(String authority, String state) {
    return new LookStore.Seen(owners.of(state).orElse(null), state, authority);
  }

  /// Whether her looks are kept, so that she reads them.
  public boolean keeps(Membership me) {
    return access.allows(me, "directory-look", "any", "write");
  }

  /// Whether she reads who looked at the entries of her body.
  public boolean reads(Membership me) {
    return access.allows(me, "directory-look", "own", "read");
  }

  /// Who looked at the entries of her body; empty for whoever may not read it.
  @Transactional(readOnly = true)
  public Optional<Part> ofOurs(Membership me, LookQuery query) {
    return reads(me)
        ? Optional.of(
            new Part(
                store.ofOwner(me.body(), query),
                store.countOfOwner(me.body(), query),
                store.bodies(me.body())))
        : Optional.empty();
  }

  /// What she looked at herself; empty for whoever is shown nothing that is kept.
  @Transactional(readOnly = true)
  public Optional<Part> mine(Membership me, LookQuery query) {
    return keeps(me)
        ? Optional.of(
            new Part(
                store.ofPerson(me.person(), query),
                store.countOfPerson(me.person(), query),
                List.of()))
        : Optional.empty();
  }

  /// Removes what is older than it is kept.
  ///
  /// @return how many rows
  @Transactional
  @Requires(object = "directory-look", state = "old", act = "remove")
  public int removeOld(LookRetention retention) {
    return store.removeBefore(retention.before(clock.instant()));
  }
}
