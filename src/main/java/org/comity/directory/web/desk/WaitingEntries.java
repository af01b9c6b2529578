package org.comity.directory.web.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.comity.directory.Directory;
import org.comity.directory.amended.PendingChanges;
import org.comity.directory.confirmed.Confirmations;
import org.comity.directory.confirmed.Freshness;
import org.comity.directory.web.Readers;
import org.comity.identity.CurrentMembership;
import org.comity.identity.Membership;
import org.comity.instrument.web.Reading;
import org.comity.shell.WaitingForMe;
import org.springframework.stereotype.Component;

/// What waits for those who keep the entries of a State: changes of colleagues to be confirmed, and
/// entries to be confirmed.
@Component
class WaitingEntries implements WaitingForMe {
  private final CurrentMembership current;
  private final PendingChanges changes;
  private final Confirmations confirmations;
  private final Directory directory;
  private final Readers readers;

  WaitingEntries(
      CurrentMembership current,
      PendingChanges changes,
      Confirmations confirmations,
      Directory directory,
      Readers readers) {
    this.current = current;
    this.changes = changes;
    this.confirmations = confirmations;
    this.directory = directory;
    this.readers = readers;
  }

  @Override
  public List<Waiting> waiting() {
    return current.membership().stream()
        .filter(confirmations::confirms)
        .flatMap(me -> Stream.of(changes(me), entries(me)).flatMap(Optional::stream))
        .toList();
  }

  private Optional<Waiting> changes(Membership me) {
    long count =
        changes.waiting(me).stream()
            .filter(each -> !each.made().author().equals(me.person()))
            .count();
    return waiting("directory.waiting.changes", count);
  }

  private Optional<Waiting> entries(Membership me) {
    Map<String, Freshness> all = confirmations.all();
    long count =
        directory.authorities().stream()
            .filter(each -> each.state().value().equals(me.bodyCode()))
            .filter(each -> all.containsKey(each.id()) && all.get(each.id()).waits())
            .count();
    return waiting("directory.waiting.entries", count);
  }

  private Optional<Waiting> waiting(String key, long count) {
    Reading reading = readers.reading();
    return count == 0
        ? Optional.empty()
        : Optional.of(
            new Waiting(
                reading.say("directory.own.title"),
                reading.say(key, "count", count),
                reading.say("directory.waiting.look"),
                Addresses.OWN,
                null));
  }
}
