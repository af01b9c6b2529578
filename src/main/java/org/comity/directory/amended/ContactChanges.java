package org.comity.directory.amended;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.comity.database.Ids;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.contact.ContactPoint;
import org.comity.identity.Access;
import org.comity.identity.Membership;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The desk at which a State corrects how its authorities are reached.
@Service
public class ContactChanges {
  /// How long a change of what leads letters elsewhere waits for a second person.
  public static final Duration WAIT = Duration.ofDays(3);

  private static final int LONGEST_SOURCE = 200;

  private final ContactChangeStore store;
  private final Directory directory;
  private final Access access;
  private final ChangeMade made;
  private final Clock clock;

  ContactChanges(
      ContactChangeStore store, Directory directory, Access access, ChangeMade made, Clock clock) {
    this.store = store;
    this.directory = directory;
    this.access = access;
    this.made = made;
    this.clock = clock;
  }

  /// A point of contact as its editor sees it.
  ///
  /// @param authority whose it is
  /// @param point what it says
  /// @param base the last record on it; empty for none
  /// @param pending what still waits
  public record Editing(
      Authority authority, ContactPoint point, String base, List<ContactChange> pending) {
    /// Keeps the list unchangeable.
    public Editing {
      pending = List.copyOf(pending);
    }
  }

  /// Whether she corrects the entries of her State.
  public boolean edits(Membership me) {
    return access.allows(me, "directory-contact", "own", "write");
  }

  /// A point of an authority of her State; one of which nothing is stated where the authority has
  /// none by this identifier but may have a first one.
  @Transactional(readOnly = true)
  public Optional<Editing> open(Membership me, String authority, String contact) {
    if (!edits(me)) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    return mine(me, authority)
        .flatMap(
            found ->
                point(found, contact)
                    .map(
                        point -> {
                          List<ContactChange> all = of(contact);
                          return new Editing(
                              found,
                              point,
                              base(all),
                              all.stream().filter(each -> each.pending(now)).toList());
                        }));
  }

  /// The identifier of the point that an authority may add, having none yet.
  public static String first(Authority authority) {
    return authority.id() + "-office";
  }

  private Optional<Authority> mine(Membership me, String authority) {
    return directory
        .authority(authority)
        .filter(found -> found.state().value().equals(me.bodyCode()));
  }

  private Optional<ContactPoint> point(Authority authority, String contact) {
    List<ContactPoint> points = directory.contacts(authority.id());
    return points.stream()
        .filter(each -> each.id().equals(contact))
        .findFirst()
        .or(
            () ->
                points.isEmpty() && contact.equals(first(authority))
                    ? Optional.of(ContactOverlay.empty(contact, authority))
                    : Optional.empty());
  }

  /// Records what the editor has typed: at once what may be changed at once, and for later what
  /// waits. Nothing is recorded where a part of it is refused.
  @Transactional
  public ChangeContact.Outcome change(Membership me, ChangeContact command) {
    store.lock(command.contact());
    return open(me, command.authority(), command.contact())
        .map(editing -> change(me, command, editing))
        .orElseGet(ChangeContact.NotAllowed::new);
  }

  private ChangeContact.Outcome change(Membership me, ChangeContact command, Editing editing) {
    Map<ContactField, String> now = ContactValues.of(editing.point(), editing.authority());
    if (!editing.base().equals(command.base())) {
      return new ChangeContact.Overtaken(editing.base(), now);
    }
    var typed = new Typed(command.typed());
    Map<ContactField, String> changed = changed(typed.read(), now);
    List<ContactFault> faults = faults(command, typed, changed, editing);
    if (!faults.isEmpty()) {
      return new ChangeContact.Refused(faults);
    }
    boolean waits = false;
    for (boolean later : new boolean[] {false, true}) {
      Map<ContactField, String> part = part(changed, field -> field.waits() == later);
      if (!part.isEmpty()) {
        add(me, command, editing, part, part(now, part::containsKey), later);
        waits = later;
      }
    }
    return new ChangeContact.Recorded(waits);
  }

  private void add(
      Membership me,
      ChangeContact command,
      Editing editing,
      Map<ContactField, String> fields,
      Map<ContactField, String> before,
      boolean later) {
    Instant at = clock.instant();
    var change =
        new ContactChange(
            Ids.next(),
            new ContactChange.Subject(
                me.body(), me.bodyCode(), editing.authority().id(), editing.point().id()),
            fields,
            before,
            new ContactChange.Made(me.person(), command.source().strip(), at),
            later ? at.plus(WAIT) : at,
            null);
    store.add(change);
    made.changed(me, change, editing);
  }

  private static List<ContactFault> faults(
      ChangeContact command, Typed typed, Map<ContactField, String> changed, Editing editing) {
    List<ContactFault> faults = new ArrayList<>(typed.faults());
    editing.pending().stream()
        .flatMap(each -> each.names().stream())
        .filter(changed::containsKey)
        .forEach(each -> faults.add(ContactFault.of(each, ContactFault.Reason.WAITS, "")));
    if (command.source().isBlank()) {
      faults.add(new ContactFault("source", ContactFault.Reason.NO_SOURCE, ""));
    }
    if (command.source().length() > LONGEST_SOURCE) {
      faults.add(new ContactFault("source", ContactFault.Reason.TOO_LONG, ""));
    }
    if (faults.isEmpty() && changed.isEmpty()) {
      faults.add(new ContactFault("phones", ContactFault.Reason.NOTHING_NEW, ""));
    }
    return faults;
  }

  // Hours and their zone are one thing.
  private static Map<ContactField, String> changed(
      Map<ContactField, String> typed, Map<ContactField, String> now) {
    Map<ContactField, String> changed =
        part(typed, field -> !typed.getOrDefault(field, "").equals(now.getOrDefault(field, "")));
    if (changed.containsKey(ContactField.HOURS) || changed.containsKey(ContactField.ZONE)) {
      changed.put(ContactField.HOURS, typed.getOrDefault(ContactField.HOURS, ""));
      changed.put(ContactField.ZONE, typed.getOrDefault(ContactField.ZONE, ""));
    }
    return changed;
  }

  private static Map<ContactField, String> part(
      Map<ContactField, String> all, Predicate<ContactField> wanted) {
    Map<ContactField, String> part = new EnumMap<>(ContactField.class);
    all.forEach(
        (field, text) -> {
          if (wanted.test(field)) {
            part.put(field, text);
          }
        });
    return part;
  }

  private List<ContactChange> of(String contact) {
    return store.all().stream().filter(each -> each.subject().contact().equals(contact)).toList();
  }

  // What settles a change is a record too.
  private static String base(List<ContactChange> all) {
    long settled = all.stream().filter(each -> each.settled() != null).count();
    return all.isEmpty() ? "" : all.getLast().id() + "+" + settled;
  }
}
