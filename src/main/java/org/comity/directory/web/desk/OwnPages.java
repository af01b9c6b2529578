package org.comity.directory.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.comity.directory.Authority;
import org.comity.directory.Directory;
import org.comity.directory.amended.ContactChanges;
import org.comity.directory.confirmed.Confirmations;
import org.comity.directory.confirmed.Freshness;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.web.Fresh;
import org.comity.directory.web.Readers;
import org.comity.identity.Membership;
import org.comity.instrument.web.Reading;
import org.comity.language.Sorting;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the page of a State's entries for those who keep them; empty for everybody else.
@Component
class OwnPages {
  private static final Set<String> DONE =
      Set.of("now", "waits", "confirmed", "withdrawn", "right", "asked", "named", "answered");

  private final ContactChanges changes;
  private final Directory directory;
  private final Confirmations confirmations;
  private final OwnChanges own;
  private final Readers readers;

  OwnPages(
      ContactChanges changes,
      Directory directory,
      Confirmations confirmations,
      OwnChanges own,
      Readers readers) {
    this.changes = changes;
    this.directory = directory;
    this.confirmations = confirmations;
    this.own = own;
    this.readers = readers;
  }

  Optional<OwnPage> page(Membership me, String saved) {
    return changes.edits(me) ? Optional.of(own(me, saved)) : Optional.empty();
  }

  private OwnPage own(Membership me, String saved) {
    Reading reading = readers.reading();
    Map<String, Freshness> fresh = confirmations.all();
    return new OwnPage(
        reading.say("directory.own.title"),
        own.state(me, reading),
        own.alone(me),
        DONE.contains(saved)
            ? Optional.of(reading.say("directory.own.saved." + saved))
            : Optional.empty(),
        own.waiting(me, reading),
        directory.authorities().stream()
            .filter(each -> each.state().value().equals(me.bodyCode()))
            .map(each -> entry(each, Optional.ofNullable(fresh.get(each.id())), reading))
            .sorted(Sorting.by(reading.language(), OwnPage.Entry::name))
            .toList(),
        further(reading),
        own.differences(me, reading));
  }

  private static List<OwnPage.Link> further(Reading reading) {
    return List.of(
        new OwnPage.Link("/directory/own/designations", reading.say("directory.proposal.title")),
        new OwnPage.Link("/directory/own/feedback", reading.say("directory.feedback.ownTitle")),
        new OwnPage.Link("/directory/looks", reading.say("directory.looks.ours")));
  }

  private OwnPage.Entry entry(Authority authority, Optional<Freshness> fresh, Reading reading) {
    return new OwnPage.Entry(
        authority.id(),
        authority.name(reading.language()).value(),
        reading.address("/directory/authorities/" + authority.id()),
        fresh.map(each -> Fresh.words(each, reading)).orElse(""),
        fresh.filter(each -> each.status() != Freshness.Status.CONFIRMED).isPresent(),
        points(authority, reading));
  }

  private List<OwnPage.Link> points(Authority authority, Reading reading) {
    List<ContactPoint> points = directory.contacts(authority.id());
    if (points.isEmpty()) {
      String first = ContactChanges.first(authority);
      return List.of(
          new OwnPage.Link(
              Addresses.contact(authority.id(), first), reading.say("directory.own.addContact")));
    }
    return points.stream()
        .map(
            each ->
                new OwnPage.Link(
                    Addresses.contact(authority.id(), each.id()),
                    reading.say(
                        "directory.own.correct",
                        "kind",
                        reading.word("directory.contact.kind.", each.kind()))))
        .toList();
  }

  Optional<Reply> confirm(Membership me, String authority) {
    return confirmations.confirm(me, authority)
        ? Optional.of(new SeeOther(Addresses.OWN + "?saved=right"))
        : Optional.empty();
  }
}
