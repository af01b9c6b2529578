package org.comity.directory.amended;

import java.util.Locale;

/// One thing to put right in what a State's editor has typed.
///
/// @param field which field, as the form calls it
/// @param reason what is wrong
/// @param part the line that is wrong; empty where it is the whole
public record ContactFault(String field, Reason reason, String part) {

  /// What can be wrong.
  public enum Reason {
    /// No telephone number with plus sign and country code.
    PHONE,
    /// No hours of a day.
    HOURS,
    /// No time zone by the name of a place.
    ZONE,
    /// Hours need the zone of the office.
    NO_ZONE,
    /// No mailbox.
    MAILBOX,
    /// No address on the web.
    PAGE,
    /// It does not say on whose word.
    NO_SOURCE,
    /// A change of this field already waits.
    WAITS,
    /// More than fits.
    TOO_LONG,
    /// Just what is known already.
    NOTHING_NEW
  }

  static ContactFault of(ContactField field, Reason reason, String part) {
    return new ContactFault(field.name().toLowerCase(Locale.ROOT), reason, part);
  }
}
