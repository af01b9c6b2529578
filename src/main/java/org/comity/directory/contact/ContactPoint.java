package org.comity.directory.contact;

import java.util.List;
import org.comity.instrument.Origin;

/// How an authority is reached: an office, a line that is answered day and night, or one for urgent
/// cases.
///
/// @param id its lasting identifier
/// @param authority the identifier of the authority
/// @param kind what it is
/// @param reach its numbers and addresses
/// @param hours when somebody is there
/// @param use for what it may be used, in English; empty where not stated
/// @param visibility who may see telephones, fax numbers and mailboxes
/// @param origin where this is from, but for what was corrected
/// @param corrections what its State has corrected, each field once
public record ContactPoint(
    String id,
    String authority,
    Kind kind,
    Reach reach,
    Hours hours,
    String use,
    Visibility visibility,
    Origin origin,
    List<Corrected> corrections) {

  /// Keeps the list unchangeable.
  public ContactPoint {
    corrections = List.copyOf(corrections);
  }

  /// The same with other numbers and addresses.
  public ContactPoint with(Reach other) {
    return new ContactPoint(
        id, authority, kind, other, hours, use, visibility, origin, corrections);
  }

  /// Fields that its State has corrected on the same word.
  ///
  /// @param fields their words, such as `phones`; one or more
  /// @param origin where what they say is from
  public record Corrected(List<String> fields, Origin origin) {
    /// Keeps the list unchangeable.
    public Corrected {
      fields = List.copyOf(fields);
    }
  }

  /// What a point of contact is.
  public enum Kind {
    /// An office.
    OFFICE,
    /// A line that is answered day and night.
    AROUND_THE_CLOCK,
    /// A line for urgent cases.
    URGENT
  }

  /// Numbers and addresses.
  ///
  /// @param phones telephones
  /// @param faxes fax numbers
  /// @param mailboxes mailboxes of the office, never of a person
  /// @param address the lines of the postal address; empty where not stated
  /// @param secure by which secured system it is reached and with which public key
  public record Reach(
      List<Phone> phones,
      List<Phone> faxes,
      List<String> mailboxes,
      List<String> address,
      Secure secure) {
    /// Numbers and addresses without a secured system.
    public Reach(
        List<Phone> phones, List<Phone> faxes, List<String> mailboxes, List<String> address) {
      this(phones, faxes, mailboxes, address, Secure.NOT_STATED);
    }

    /// Keeps the lists unchangeable.
    public Reach {
      phones = List.copyOf(phones);
      faxes = List.copyOf(faxes);
      mailboxes = List.copyOf(mailboxes);
      address = List.copyOf(address);
    }

    /// Whether anything stands in it that not everybody may see: all but the postal address.
    public boolean guarded() {
      return !phones.isEmpty()
          || !faxes.isEmpty()
          || !mailboxes.isEmpty()
          || !secure.equals(Secure.NOT_STATED);
    }
  }

  /// A secured way to it.
  ///
  /// @param channel the system and the address in it; empty where not stated
  /// @param key the public key by which one writes to it; empty where not stated
  public record Secure(String channel, String key) {
    /// Nothing is stated of one.
    public static final Secure NOT_STATED = new Secure("", "");
  }
}
