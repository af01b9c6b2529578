package org.comity.directory;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.comity.directory.contact.ContactPoint;

/// All that the directory knows at one time. Unchangeable; what is recorded later makes other
/// entries.
///
/// @param authorities every authority by its identifier
/// @param contacts how they are reached
/// @param territories every part of a State by its code
/// @param bases every treaty, resolution and network by its code, in the order of pages
/// @param duties what texts ask States to name or to state
/// @param networks the networks
/// @param statements what States have stated
public record Entries(
    Map<String, Authority> authorities,
    List<ContactPoint> contacts,
    Map<String, Territory> territories,
    Map<String, Basis> bases,
    List<Duty> duties,
    List<Network> networks,
    Statements statements) {

  /// What States have stated, by kind.
  public record Statements(
      List<Designation> designations,
      List<AcceptedLanguages> languages,
      List<LegalBasis> legalBases,
      List<Channel> channels,
      List<Requirement> requirements) {
    /// Keeps the lists unchangeable.
    public Statements {
      designations = List.copyOf(designations);
      languages = List.copyOf(languages);
      legalBases = List.copyOf(legalBases);
      channels = List.copyOf(channels);
      requirements = List.copyOf(requirements);
    }
  }

  /// Keeps everything unchangeable and in order.
  public Entries {
    authorities = Map.copyOf(authorities);
    contacts = List.copyOf(contacts);
    territories = Map.copyOf(territories);
    bases = Collections.unmodifiableMap(new LinkedHashMap<>(bases));
    duties = List.copyOf(duties);
    networks = List.copyOf(networks);
  }
}
