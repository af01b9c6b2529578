package org.comity.directory.amended;

import java.util.Locale;

/// What a State can correct of how an authority is reached.
public enum ContactField {
  /// Telephones, one on a line: `+390612345678;ext=12`.
  PHONES(false),
  /// Fax numbers, as telephones.
  FAXES(false),
  /// The time zone of the office: the name of a place.
  ZONE(false),
  /// The hours, as [org.comity.directory.contact.WrittenHours] reads them.
  HOURS(false),
  /// Mailboxes of the office, one on a line.
  MAILBOXES(true),
  /// The postal address, line by line.
  ADDRESS(true),
  /// The page on the web.
  WEBSITE(true),
  /// The secured system and the address in it.
  CHANNEL(true),
  /// The public key by which one writes to it.
  KEY(true);

  private final boolean waits;

  ContactField(boolean waits) {
    this.waits = waits;
  }

  /// Whether a change waits for a second person or 72 hours: whoever could turn it at once could
  /// have requests sent to himself.
  public boolean waits() {
    return waits;
  }

  /// Its name in forms and in the database.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
