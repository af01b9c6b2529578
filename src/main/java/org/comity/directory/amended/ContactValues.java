package org.comity.directory.amended;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.comity.directory.Authority;
import org.comity.directory.contact.ContactPoint;
import org.comity.directory.contact.Hours;
import org.comity.directory.contact.Phone;
import org.comity.directory.contact.Week;
import org.comity.directory.contact.WrittenHours;

/// What a point of contact says, field by field, as it is written down.
public final class ContactValues {
  private ContactValues() {}

  /// The fields of a point and of its authority.
  public static Map<ContactField, String> of(ContactPoint point, Authority authority) {
    Map<ContactField, String> all = new EnumMap<>(ContactField.class);
    ContactPoint.Reach reach = point.reach();
    all.put(ContactField.PHONES, phones(reach.phones()));
    all.put(ContactField.FAXES, phones(reach.faxes()));
    all.put(ContactField.ZONE, zone(point.hours()));
    all.put(ContactField.HOURS, hours(point.hours()));
    all.put(ContactField.MAILBOXES, String.join("\n", reach.mailboxes()));
    all.put(ContactField.ADDRESS, String.join("\n", reach.address()));
    all.put(ContactField.WEBSITE, authority.website());
    all.put(ContactField.CHANNEL, reach.secure().channel());
    all.put(ContactField.KEY, reach.secure().key());
    return all;
  }

  private static String phones(List<Phone> phones) {
    return phones.stream().map(Phone::written).collect(Collectors.joining("\n"));
  }

  private static String zone(Hours hours) {
    return switch (hours) {
      case Hours.Weekly(Week week) -> week.zone().getId();
      case Hours.AroundTheClock always -> always.zone().getId();
      case Hours.NotStated none -> "";
    };
  }

  private static String hours(Hours hours) {
    return switch (hours) {
      case Hours.Weekly(Week week) -> WrittenHours.of(week);
      case Hours.AroundTheClock always -> WrittenHours.ALWAYS;
      case Hours.NotStated none -> "";
    };
  }
}
