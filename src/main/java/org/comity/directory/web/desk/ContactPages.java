package org.comity.directory.web.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.comity.directory.amended.ChangeContact;
import org.comity.directory.amended.ContactChanges;
import org.comity.directory.amended.ContactFault;
import org.comity.directory.amended.ContactField;
import org.comity.directory.amended.PendingChanges;
import org.comity.directory.looked.Look;
import org.comity.directory.looked.Looking;
import org.comity.directory.web.Readers;
import org.comity.identity.Membership;
import org.comity.instrument.web.Reading;
import org.comity.shell.Reply;
import org.comity.shell.SeeOther;
import org.springframework.stereotype.Component;

/// Makes the pages on which a State corrects how an authority is reached, and carries out what they
/// ask. Empty for everybody else.
@Component
class ContactPages {
  private final ContactChanges changes;
  private final PendingChanges pending;
  private final Readers readers;
  private final Looking looking;

  ContactPages(ContactChanges changes, PendingChanges pending, Readers readers, Looking looking) {
    this.changes = changes;
    this.pending = pending;
    this.readers = readers;
    this.looking = looking;
  }

  Optional<ContactFormPage> form(Membership me, String authority, String contact) {
    return changes
        .open(me, authority, contact)
        .map(
            editing -> {
              looking.at(Look.Way.PAGE, List.of(editing.point()));
              return new ContactForm(readers.reading()).opened(editing, me.office());
            });
  }

  Optional<Reply> change(
      Membership me, String authority, String contact, Map<String, String> sent) {
    ChangeContact command = ContactForm.command(authority, contact, sent);
    return switch (changes.change(me, command)) {
      case ChangeContact.Recorded(boolean waits) ->
          Optional.of(new SeeOther(Addresses.OWN + "?saved=" + (waits ? "waits" : "now")));
      case ChangeContact.Refused(List<ContactFault> faults) ->
          changes
              .open(me, authority, contact)
              .map(editing -> new ContactForm(readers.reading()).page(editing, command, faults));
      case ChangeContact.Overtaken(String base, Map<ContactField, String> theirs) ->
          changes
              .open(me, authority, contact)
              .map(editing -> overtaken(editing, command, base, theirs, sent));
      case ChangeContact.NotAllowed none -> Optional.empty();
    };
  }

  private ContactOvertakenPage overtaken(
      ContactChanges.Editing editing,
      ChangeContact mine,
      String base,
      Map<ContactField, String> theirs,
      Map<String, String> sent) {
    Reading reading = readers.reading();
    Map<String, String> kept = new LinkedHashMap<>(sent);
    kept.remove("_csrf");
    kept.put("base", base);
    return new ContactOvertakenPage(
        reading.say("directory.overtaken.title"),
        editing.authority().name(reading.language()).value(),
        Addresses.contact(mine.authority(), mine.contact()),
        Stream.of(ContactField.values())
            .filter(each -> !text(theirs, each).equals(text(mine.typed(), each)))
            .map(
                each ->
                    new ContactOvertakenPage.Row(
                        reading.say("directory.field." + each.word()),
                        text(theirs, each),
                        text(mine.typed(), each)))
            .toList(),
        kept);
  }

  private static String text(Map<ContactField, String> fields, ContactField field) {
    return fields.getOrDefault(field, "").strip().replace("\r", "");
  }

  Optional<Reply> confirm(Membership me, UUID change) {
    return pending.confirm(me, change)
        ? Optional.of(new SeeOther(Addresses.OWN + "?saved=confirmed"))
        : Optional.empty();
  }

  Optional<Reply> withdraw(Membership me, UUID change) {
    return pending.withdraw(me, change)
        ? Optional.of(new SeeOther(Addresses.OWN + "?saved=withdrawn"))
        : Optional.empty();
  }
}
