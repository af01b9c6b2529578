package org.comity.directory.web.desk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.comity.directory.Directory;
import org.comity.directory.amended.ContactChange;
import org.comity.directory.amended.Differences;
import org.comity.directory.amended.PendingChanges;
import org.comity.directory.web.Waits;
import org.comity.identity.Membership;
import org.comity.identity.PersonNames;
import org.comity.instrument.web.Reading;
import org.springframework.stereotype.Component;

/// Says of a State's changes what waits, and where the files differ.
@Component
class OwnChanges {
  private final PendingChanges pending;
  private final Differences differences;
  private final Directory directory;
  private final PersonNames persons;
  private final OwnState state;

  OwnChanges(
      PendingChanges pending,
      Differences differences,
      Directory directory,
      PersonNames persons,
      OwnState state) {
    this.pending = pending;
    this.differences = differences;
    this.directory = directory;
    this.persons = persons;
    this.state = state;
  }

  String state(Membership me, Reading reading) {
    return state.name(me, reading);
  }

  boolean alone(Membership me) {
    return state.alone(me);
  }

  List<OwnPage.Waiting> waiting(Membership me, Reading reading) {
    List<ContactChange> all = pending.waiting(me);
    Map<UUID, String> names = persons.of(all.stream().map(each -> each.made().author()).toList());
    return all.stream()
        .map(
            each ->
                new OwnPage.Waiting(
                    each.id().toString(),
                    authority(each, reading),
                    Waits.words(each, reading),
                    values(each, reading),
                    names.getOrDefault(each.made().author(), ""),
                    each.made().author().equals(me.person())))
        .toList();
  }

  private static List<String> values(ContactChange change, Reading reading) {
    return change.fields().entrySet().stream()
        .map(
            each ->
                reading.say(
                    "directory.pending.value",
                    "field",
                    reading.say("directory.field." + each.getKey().word()),
                    "value",
                    each.getValue().isEmpty()
                        ? reading.say("directory.answer.notStated")
                        : each.getValue()))
        .collect(Collectors.toList());
  }

  List<String> differences(Membership me, Reading reading) {
    return differences.of(me).stream()
        .map(
            each ->
                reading.say(
                    "directory.own.difference",
                    "authority",
                    authority(each.change(), reading),
                    "field",
                    reading.say("directory.field." + each.field().word()),
                    "file",
                    each.file()))
        .toList();
  }

  private String authority(ContactChange change, Reading reading) {
    return directory
        .authority(change.subject().authority())
        .map(found -> found.name(reading.language()).value())
        .orElse(change.subject().authority());
  }
}
