package org.comity.directory.amended;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.comity.directory.Authority;
import org.comity.directory.Entries;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Visibility;
import org.comity.directory.kept.Change;
import org.comity.directory.kept.Overlay;
import org.comity.directory.kept.RecordedChanges;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Lays what States have corrected over how the files say that their authorities are reached.
@Component
@Order(1)
public class ContactOverlay implements Overlay, RecordedChanges {
  private final ContactChangeStore store;
  private volatile List<ContactChange> changes = List.of();
  private volatile List<Change> recorded = List.of();

  ContactOverlay(ContactChangeStore store) {
    this.store = store;
  }

  /// The changes of a point that still wait, without what they say.
  public List<ContactChange> pending(String contact, Instant now) {
    return changes.stream()
        .filter(each -> each.subject().contact().equals(contact) && each.pending(now))
        .toList();
  }

  /// Every change that was ever made of a point, the first one first.
  public List<ContactChange> of(String contact) {
    return changes.stream().filter(each -> each.subject().contact().equals(contact)).toList();
  }

  @Override
  public long count() {
    return store.count();
  }

  @Override
  public Optional<Instant> next(Instant now) {
    return changes.stream()
        .filter(each -> each.pending(now))
        .map(ContactChange::effective)
        .min(Comparator.naturalOrder());
  }

  @Override
  public Entries over(Entries below, Instant now) {
    changes = store.all();
    Map<String, ContactPoint> points = new LinkedHashMap<>();
    below.contacts().forEach(each -> points.put(each.id(), each));
    Map<String, Authority> authorities = new HashMap<>(below.authorities());
    List<ContactChange> holding =
        changes.stream()
            .filter(each -> each.holds(now))
            .sorted(Comparator.comparing(ContactChange::since))
            .toList();
    holding.forEach(each -> lay(each, points, authorities));
    recorded = holding.stream().map(each -> change(each, points)).toList();
    return new Entries(
        authorities,
        new ArrayList<>(points.values()),
        below.territories(),
        below.bases(),
        below.duties(),
        below.networks(),
        below.statements());
  }

  @Override
  public List<Change> recorded() {
    return recorded;
  }

  // Which fields, and never what they hold: not everybody may see it.
  private static Change change(ContactChange each, Map<String, ContactPoint> points) {
    ContactPoint point = points.get(each.subject().contact());
    Map<String, String> before = Map.of("authority", each.subject().authority());
    Map<String, String> cells = new HashMap<>(before);
    each.names()
        .forEach(
            field ->
                cells.put(field == ContactField.MAILBOXES ? "emails" : field.word(), "corrected"));
    return new Change(
        "contacts",
        each.id().toString(),
        1,
        point == null ? Visibility.PRACTITIONERS : point.visibility().kept(),
        each.since(),
        each.subject().state(),
        cells,
        before);
  }

  private static void lay(
      ContactChange change, Map<String, ContactPoint> points, Map<String, Authority> authorities) {
    Authority authority = authorities.get(change.subject().authority());
    if (authority == null) {
      return;
    }
    String id = change.subject().contact();
    ContactPoint below = points.get(id);
    points.put(
        id,
        below == null
            ? LaidOver.first(empty(id, authority), change)
            : new LaidOver(below, change).point());
    String website = change.fields().get(ContactField.WEBSITE);
    if (website != null) {
      authorities.put(authority.id(), authority.at(website));
    }
  }

  /// The office of an authority of which nothing is stated yet.
  static ContactPoint empty(String id, Authority authority) {
    return new ContactPoint(
        id,
        authority.id(),
        ContactPoint.Kind.OFFICE,
        new ContactPoint.Reach(List.of(), List.of(), List.of(), List.of()),
        new Hours.NotStated(),
        "",
        Visibility.PRACTITIONERS,
        authority.origin(),
        List.of());
  }
}
