package org.comity.directory.out;

import java.util.List;
import org.comity.directory.AcceptedLanguages;
import org.comity.directory.Authority;
import org.comity.directory.Channel;
import org.comity.directory.Designation;
import org.comity.directory.LegalBasis;
import org.comity.directory.contact.ContactPoint;
import org.comity.instrument.State;

/// A part of the directory on its way out, as its reader may see it.
///
/// @param stamp what it says of itself
/// @param entries the authorities, by the alphabet of their States
public record Extract(Stamp stamp, List<Entry> entries) {
  /// Keeps the list unchangeable.
  public Extract {
    entries = List.copyOf(entries);
  }

  /// Every point of contact that its reader sees.
  public List<ContactPoint> shown() {
    return entries.stream()
        .flatMap(each -> each.contacts().stream())
        .filter(Reached::shown)
        .map(Reached::point)
        .toList();
  }

  /// An authority.
  ///
  /// @param state its State
  /// @param authority the authority
  /// @param named for what it is named on the day
  /// @param contacts how it is reached
  /// @param said what its State states beside, under the treaties under which it is named
  public record Entry(
      State state,
      Authority authority,
      List<Designation> named,
      List<Reached> contacts,
      Said said) {
    /// Keeps the lists unchangeable.
    public Entry {
      named = List.copyOf(named);
      contacts = List.copyOf(contacts);
    }
  }

  /// What a State states under some treaties, as it holds on the day.
  ///
  /// @param languages in which languages requests are accepted
  /// @param channels by which channels they travel
  /// @param legalBases whether a treaty is taken as legal basis of extradition
  public record Said(
      List<AcceptedLanguages> languages, List<Channel> channels, List<LegalBasis> legalBases) {
    /// Keeps the lists unchangeable.
    public Said {
      languages = List.copyOf(languages);
      channels = List.copyOf(channels);
      legalBases = List.copyOf(legalBases);
    }
  }

  /// How an authority is reached.
  ///
  /// @param point the point of contact, without telephones, fax numbers and mailboxes where the
  ///   reader may not see them
  /// @param shown whether she may
  public record Reached(ContactPoint point, boolean shown) {}
}
