package org.comity.directory.amended;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Phone;
import org.comity.directory.contact.Week;
import org.comity.directory.contact.WrittenHours;
import org.comity.instrument.AsAt;
import org.comity.instrument.Origin;
import org.jspecify.annotations.Nullable;

/// A point of contact with a change laid over it.
record LaidOver(ContactPoint below, ContactChange change) {

  ContactPoint point() {
    Map<ContactField, String> fields = change.fields();
    return new ContactPoint(
        below.id(),
        below.authority(),
        below.kind(),
        reach(fields),
        hours(fields),
        below.use(),
        below.visibility(),
        below.origin(),
        corrections());
  }

  /// A point of which nothing was stated before: all of it is from its State.
  static ContactPoint first(ContactPoint empty, ContactChange change) {
    ContactPoint laid = new LaidOver(empty, change).point();
    return new ContactPoint(
        laid.id(),
        laid.authority(),
        laid.kind(),
        laid.reach(),
        laid.hours(),
        laid.use(),
        laid.visibility(),
        origin(change),
        List.of());
  }

  // Each field under its last correction alone.
  private List<ContactPoint.Corrected> corrections() {
    List<String> fields = change.names().stream().map(ContactField::word).toList();
    List<ContactPoint.Corrected> all = new ArrayList<>();
    for (ContactPoint.Corrected each : below.corrections()) {
      List<String> still = each.fields().stream().filter(field -> !fields.contains(field)).toList();
      if (!still.isEmpty()) {
        all.add(new ContactPoint.Corrected(still, each.origin()));
      }
    }
    all.add(new ContactPoint.Corrected(fields, origin(change)));
    return all;
  }

  /// Where what a State has entered is from.
  static Origin origin(ContactChange change) {
    LocalDate day = LocalDate.ofInstant(change.made().at(), ZoneOffset.UTC);
    return new Origin(Origin.Verified.STATED, change.made().source(), AsAt.day(day), "", day);
  }

  private ContactPoint.Reach reach(Map<ContactField, String> fields) {
    ContactPoint.Reach reach = below.reach();
    return new ContactPoint.Reach(
        phones(fields.get(ContactField.PHONES), reach.phones()),
        phones(fields.get(ContactField.FAXES), reach.faxes()),
        lines(fields.get(ContactField.MAILBOXES), reach.mailboxes()),
        lines(fields.get(ContactField.ADDRESS), reach.address()),
        new ContactPoint.Secure(
            fields.getOrDefault(ContactField.CHANNEL, reach.secure().channel()),
            fields.getOrDefault(ContactField.KEY, reach.secure().key())));
  }

  private Hours hours(Map<ContactField, String> fields) {
    if (!fields.containsKey(ContactField.HOURS) && !fields.containsKey(ContactField.ZONE)) {
      return below.hours();
    }
    String zone = fields.getOrDefault(ContactField.ZONE, "");
    String hours = fields.getOrDefault(ContactField.HOURS, "");
    if (hours.isEmpty() || zone.isEmpty()) {
      return new Hours.NotStated();
    }
    return hours.equals(WrittenHours.ALWAYS)
        ? new Hours.AroundTheClock(ZoneId.of(zone))
        : new Hours.Weekly(new Week(ZoneId.of(zone), WrittenHours.read(hours), Set.of()));
  }

  private static List<Phone> phones(@Nullable String written, List<Phone> below) {
    return written == null
        ? below
        : written.lines().flatMap(line -> Phone.of(line).stream()).toList();
  }

  private static List<String> lines(@Nullable String written, List<String> below) {
    return written == null ? below : written.lines().toList();
  }
}
